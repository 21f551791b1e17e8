package uk.gov.essex.smart.lives.telling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run did.
 *
 * @param fates in the order of trying
 * @param waiting how many messages wait after it, counted up to the longest page
 */
public record Round(List<Fate> fates, int waiting) {

    public Round {
        fates = List.copyOf(fates);
    }

    public long count(Class<? extends Fate> kind) {
        return fates.stream().filter(kind::isInstance).count();
    }

    /** What nobody foresaw. */
    public List<RuntimeException> faults() {
        return fates.stream()
                .filter(Fate.Stuck.class::isInstance)
                .map(fate -> ((Fate.Stuck) fate).fault())
                .toList();
    }

    /** How long to wait before the next, where the last message was postponed. */
    public Optional<Duration> pause() {
        return !fates.isEmpty() && fates.getLast() instanceof Fate.Postponed postponed
                ? Optional.of(postponed.reason().pause())
                : Optional.empty();
    }
}
