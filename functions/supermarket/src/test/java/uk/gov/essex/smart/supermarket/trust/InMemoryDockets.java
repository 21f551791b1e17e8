package uk.gov.essex.smart.supermarket.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Dockets that end with the test. */
public final class InMemoryDockets implements Dockets {

    private static final Comparator<Queued> LONGEST_WAITING = Comparator.comparing(Queued::made)
            .thenComparing(queued -> queued.report().value());

    private final Map<DataSetId, Docket> dockets = new HashMap<>();
    private final Map<ReportId, Report> reports = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public synchronized Docket docket(DataSetId dataSet) {
        return dockets.getOrDefault(dataSet, Docket.empty(dataSet));
    }

    @Override
    public synchronized Set<DataSetId> listHidden(Collection<DataSetId> dataSets) {
        return dataSets.stream().filter(dataSet -> docket(dataSet).hides()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public synchronized Optional<Report> findReport(ReportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public synchronized boolean commit(Docket next, Optional<Report> report, Optional<Entry> entry) {
        if (docket(next.dataSet()).revision() != next.revision() - 1) {
            return false;
        }
        dockets.put(next.dataSet(), next);
        report.ifPresent(it -> reports.put(it.id(), it));
        entry.ifPresent(entries::add);
        return true;
    }

    @Override
    public synchronized int countSuspected(int most) {
        long suspected = dockets.values().stream()
                .filter(docket -> docket.suspicion().isPresent())
                .limit(most)
                .count();
        return Math.toIntExact(suspected);
    }

    @Override
    public synchronized List<Report> listWaiting(Optional<Queued> after, int most) {
        return reports.values().stream()
                .filter(report -> report.judgement().isEmpty())
                .filter(report -> after.isEmpty() || LONGEST_WAITING.compare(Queued.of(report), after.get()) > 0)
                .sorted(Comparator.comparing(Queued::of, LONGEST_WAITING))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<Entry> listEntries(DataSetId dataSet, long below, int most) {
        return entries.stream()
                .filter(entry -> entry.dataSet().equals(dataSet) && entry.number() < below)
                .sorted(Comparator.comparingLong(Entry::number).reversed())
                .limit(most)
                .toList();
    }
}
