package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Whose keys are to be destroyed on the day, in the order they are met. */
    public List<SurrogateId> due(LocalDate day, Collection<Kept> records) {
        Set<SurrogateId> staying = records.stream()
                .filter(record -> !isDue(day, record))
                .map(Kept::person)
                .collect(Collectors.toSet());
        return records.stream()
                .map(Kept::person)
                .filter(person -> !staying.contains(person))
                .distinct()
                .toList();
    }

    private boolean isDue(LocalDate day, Kept record) {
        return !record.open()
                && record.hold().isEmpty()
                && day.isAfter(record.lastActive().plus(kept.getOrDefault(record.kind(), Period.ZERO)));
    }
}
