package uk.gov.essex.smart.supermarket.obtaining;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/** How often files were obtained. */
public interface Downloads {

    /** Counts one more, in one write. */
    void count(Download download);

    /** What became of a publisher's data sets in a month, by name from after one; at most so many, and none that nobody obtained. */
    List<Usage> list(AccountId publisher, YearMonth month, Optional<DataSetId> after, int most);
}
