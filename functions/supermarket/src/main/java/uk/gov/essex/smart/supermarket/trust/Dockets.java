package uk.gov.essex.smart.supermarket.trust;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.supermarket.DataSetId;

/** What stands against data sets, the reports, and the trail of all that was done. */
public interface Dockets {

    /** The most data sets that are asked about at once. */
    int MOST = 100;

    /** As it is now; an empty one where there is none. */
    Docket docket(DataSetId dataSet);

    /** Those of these data sets that nobody may find now; of at most {@value #MOST}. */
    Set<DataSetId> listHidden(Collection<DataSetId> dataSets);

    Optional<Report> findReport(ReportId id);

    /**
     * Writes the next revision with its report and its entry, or nothing of it. A report waits from when it is first written
     * until it is written with its judgement.
     *
     * @return false where the revision before is not the one that is there
     */
    boolean commit(Docket next, Optional<Report> report, Optional<Entry> entry);

    /** How many data sets are hidden by a report that waits; counted no further than so many. */
    int countSuspected(int most);

    /** Reports that wait to be judged, the longest waiting first, from after one; at most so many. */
    List<Report> listWaiting(Optional<Queued> after, int most);

    /** What was done about a data set, newest first, below a number; at most so many. */
    List<Entry> listEntries(DataSetId dataSet, long below, int most);
}
