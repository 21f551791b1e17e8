package uk.gov.essex.smart.supermarket.aws.obtaining;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.obtaining.Usage;

/** Adds up the numbers of one data set. For one thread. */
final class Counting {

    private final DataSetId dataSet;
    private final Map<Format, Long> downloads = new EnumMap<>(Format.class);
    private final Set<String> buyers = new HashSet<>();

    Counting(DataSetId dataSet) {
        this.dataSet = dataSet;
    }

    void add(Counted counted) {
        downloads.merge(counted.format(), counted.count(), Long::sum);
        if (!counted.buyer().isEmpty()) {
            buyers.add(counted.buyer());
        }
    }

    Usage usage() {
        return new Usage(dataSet, downloads, buyers.size());
    }
}
