package uk.gov.essex.smart.supermarket.obtaining;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Downloads that end with the test. */
public final class InMemoryDownloads implements Downloads {

    private final List<Download> all = new ArrayList<>();

    @Override
    public void count(Download download) {
        all.add(download);
    }

    @Override
    public List<Usage> list(AccountId publisher, YearMonth month, Optional<DataSetId> after, int most) {
        return all.stream()
                .filter(it -> it.publisher().equals(publisher) && it.month().equals(month))
                .filter(it -> it.dataSet()
                                .value()
                                .compareTo(after.map(DataSetId::value).orElse(""))
                        > 0)
                .collect(Collectors.groupingBy(it -> it.dataSet().value(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(InMemoryDownloads::usage)
                .limit(most)
                .toList();
    }

    private static Usage usage(List<Download> downloads) {
        return new Usage(
                downloads.getFirst().dataSet(),
                downloads.stream().collect(Collectors.groupingBy(Download::format, Collectors.counting())),
                (int) downloads.stream()
                        .flatMap(it -> it.buyer().stream())
                        .distinct()
                        .count());
    }
}
