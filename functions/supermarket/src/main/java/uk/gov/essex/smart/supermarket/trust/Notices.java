package uk.gov.essex.smart.supermarket.trust;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;

/** What those who have data sets were told. */
public interface Notices {

    /** The most that are written at once. */
    int MOST = 100;

    /**
     * Writes them, or none; the same notice again is the same.
     *
     * @return false where another writes them at this moment
     */
    boolean put(List<Notice> notices);

    /** A buyer's, newest first, from before one; at most so many. */
    List<Notice> list(AccountId buyer, Optional<NoticeMark> before, int most);
}
