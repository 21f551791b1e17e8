package uk.gov.essex.smart.lives;

import java.util.Optional;

/**
 * A person's NHS number as the sender knows it. A wrong check digit is refused only where the sender claims to have
 * verified it.
 */
public record NhsIdentity(Optional<NhsNumber> number, NhsNumberStatus status) {

    /** What keeps a number and a status from standing together. */
    public enum Conflict {
        NUMBER_MISSING,
        NUMBER_NOT_EXPECTED,
        VERIFIED_NUMBER_FAILS_ITS_CHECK
    }

    /** @throws IllegalArgumentException where the number and the status are in conflict */
    public NhsIdentity {
        conflict(number, status).ifPresent(conflict -> {
            throw new IllegalArgumentException("The NHS number and its status are in conflict: " + conflict);
        });
    }

    public static Optional<Conflict> conflict(Optional<NhsNumber> number, NhsNumberStatus status) {
        if (status.saysPresent() && number.isEmpty()) {
            return Optional.of(Conflict.NUMBER_MISSING);
        }
        if (status == NhsNumberStatus.NOT_PRESENT_AND_TRACE_NOT_REQUIRED && number.isPresent()) {
            return Optional.of(Conflict.NUMBER_NOT_EXPECTED);
        }
        boolean wrong = number.filter(claimed -> !claimed.checks()).isPresent();
        return status == NhsNumberStatus.PRESENT_AND_VERIFIED && wrong
                ? Optional.of(Conflict.VERIFIED_NUMBER_FAILS_ITS_CHECK)
                : Optional.empty();
    }
}
