package uk.gov.essex.smart.supermarket.obtaining;

import java.util.Map;
import java.util.OptionalInt;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

/**
 * How much a data set was used in a month.
 *
 * @param downloads by format, each at least 1
 * @param buyers how many accounts obtained it that had paid; none where it was free
 */
public record Usage(DataSetId dataSet, Map<Format, Long> downloads, int buyers) {

    /** Fewer buyers are not told, since what so few do might be told apart. */
    public static final int FEWEST_TOLD = 5;

    public Usage {
        downloads = Map.copyOf(downloads);
    }

    /** How many buyers there were, unless there were some and too few to tell. */
    public OptionalInt buyersTold() {
        return buyers == 0 || buyers >= FEWEST_TOLD ? OptionalInt.of(buyers) : OptionalInt.empty();
    }
}
