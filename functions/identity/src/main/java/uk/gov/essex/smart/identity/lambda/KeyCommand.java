package uk.gov.essex.smart.identity.lambda;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.identity.KeyId;
import uk.gov.essex.smart.identity.Limits;
import uk.gov.essex.smart.identity.Owner;
import uk.gov.essex.smart.identity.Scope;

/** What an operator asks of the keys. */
sealed interface KeyCommand {

    int MOST_DAYS = 730;
    int MOST_OVERLAP_DAYS = 30;
    int MOST_LISTED = 100;

    record Create(Owner owner, Set<Scope> scopes, Duration lifetime, Limits limits) implements KeyCommand {}

    record Rotate(KeyId key, Duration overlap) implements KeyCommand {}

    record Revoke(KeyId key) implements KeyCommand {}

    record Listing(Optional<KeyId> after, int most) implements KeyCommand {}

    record Help() implements KeyCommand {}

    /** What was read: a command, or what is wrong with it. */
    sealed interface Decoded {
        record Understood(KeyCommand command) implements Decoded {}

        record NotUnderstood(Problem problem) implements Decoded {}
    }

    /**
     * Reads a command; every fault is named with its place.
     *
     * @param known the scopes that some route asks for; no other is given out
     */
    static Decoded decode(Fields fields, Set<Scope> known) {
        String command = fields.optionalText("command", Optional::of, "").orElse("");
        return switch (command) {
            case "create" -> create(fields, known);
            case "rotate" -> rotate(fields);
            case "revoke" -> revoke(fields);
            case "list" -> list(fields);
            case "help" -> understood(fields, new Help());
            default -> invalid(List.of(new Fault("/command", "must be one of create, rotate, revoke, list, help")));
        };
    }

    private static Decoded create(Fields fields, Set<Scope> known) {
        Optional<Owner> owner = fields.text("owner", Owner::find, Owner.RULE);
        Set<Scope> scopes = fields.texts(
                "scopes",
                text -> known.stream()
                        .filter(scope -> scope.value().equals(text))
                        .findFirst(),
                "must be a scope that a route asks for: "
                        + new TreeSet<>(known).stream().map(Scope::value).collect(Collectors.joining(", ")));
        int days = fields.number("days", 365, 1, MOST_DAYS);
        int perMinute = fields.number("requestsPerMinute", 600, 1, Limits.MOST_PER_MINUTE);
        int perDay = fields.number("requestsPerDay", 50_000, 1, Limits.MOST_PER_DAY);
        return fields.faults().isEmpty()
                ? new Decoded.Understood(
                        new Create(owner.orElseThrow(), scopes, Duration.ofDays(days), new Limits(perMinute, perDay)))
                : invalid(fields.faults());
    }

    private static Decoded rotate(Fields fields) {
        Optional<KeyId> key = keyId(fields);
        int days = fields.number("overlapDays", 7, 0, MOST_OVERLAP_DAYS);
        return fields.faults().isEmpty()
                ? new Decoded.Understood(new Rotate(key.orElseThrow(), Duration.ofDays(days)))
                : invalid(fields.faults());
    }

    private static Decoded revoke(Fields fields) {
        Optional<KeyId> key = keyId(fields);
        return fields.faults().isEmpty()
                ? new Decoded.Understood(new Revoke(key.orElseThrow()))
                : invalid(fields.faults());
    }

    private static Decoded list(Fields fields) {
        Optional<KeyId> after = fields.optionalText("after", KeyId::find, "must be the next of the page before");
        return understood(fields, new Listing(after, fields.number("most", 25, 1, MOST_LISTED)));
    }

    private static Optional<KeyId> keyId(Fields fields) {
        return fields.text(
                "id", KeyId::find, "must be a key's id: the 16 characters after sek_. Never send the rest of a key");
    }

    private static Decoded understood(Fields fields, KeyCommand command) {
        return fields.faults().isEmpty() ? new Decoded.Understood(command) : invalid(fields.faults());
    }

    private static Decoded invalid(List<Fault> faults) {
        return new Decoded.NotUnderstood(Problem.invalid(faults));
    }
}
