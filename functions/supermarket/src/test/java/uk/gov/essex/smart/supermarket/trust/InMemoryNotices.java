package uk.gov.essex.smart.supermarket.trust;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.supermarket.AccountId;

/** Notices that end with the test. */
public final class InMemoryNotices implements Notices {

    private static final Comparator<NoticeMark> NEWEST_FIRST = Comparator.comparing(NoticeMark::at)
            .thenComparing(mark -> mark.dataSet().value())
            .reversed();

    private final Set<Notice> all = new LinkedHashSet<>();

    @Override
    public synchronized boolean put(List<Notice> notices) {
        all.addAll(notices);
        return true;
    }

    @Override
    public synchronized List<Notice> list(AccountId buyer, Optional<NoticeMark> before, int most) {
        return all.stream()
                .filter(notice -> notice.buyer().equals(buyer))
                .filter(notice -> before.isEmpty() || NEWEST_FIRST.compare(NoticeMark.of(notice), before.get()) > 0)
                .sorted(Comparator.comparing(NoticeMark::of, NEWEST_FIRST))
                .limit(most)
                .toList();
    }
}
