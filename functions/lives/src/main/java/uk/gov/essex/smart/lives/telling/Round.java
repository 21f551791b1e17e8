package uk.gov.essex.smart.lives.telling;

import java.util.List;

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
}
