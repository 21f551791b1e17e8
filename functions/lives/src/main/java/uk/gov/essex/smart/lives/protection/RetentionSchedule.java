package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * How long records are kept after anything last happened (UK GDPR article 5(1)(e)). A person is due only when every record
 * of theirs is: their one key seals them all.
 */
public final class RetentionSchedule {

    private final Map<RecordKind, Period> kept;

    /** @throws IllegalArgumentException where a kind is missing or a period is not positive */
    public RetentionSchedule(Map<RecordKind, Period> kept) {
        for (RecordKind kind : RecordKind.values()) {
            Period period = kept.get(kind);
            if (period == null || period.isZero() || period.isNegative()) {
                throw new IllegalArgumentException("The time to keep " + kind + " (" + period + ") must be positive");
            }
        }
        this.kept = Map.copyOf(kept);
    }

    /**
     * The first day on which the person is erased, as they stand: the day after the longest period ends. Empty while
     * something of theirs is open or held.
     */
    public Optional<LocalDate> due(AuditHead head) {
        if (!head.holds().isEmpty() || head.marks().values().stream().anyMatch(Mark::open)) {
            return Optional.empty();
        }
        return head.marks().values().stream()
                .map(mark -> mark.lastActive().plus(kept.getOrDefault(mark.kind(), Period.ZERO)))
                .max(Comparator.naturalOrder())
                .map(last -> last.plusDays(1));
    }
}
