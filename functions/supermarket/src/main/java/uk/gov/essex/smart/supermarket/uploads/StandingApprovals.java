package uk.gov.essex.smart.supermarket.uploads;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;

/** At most one standing approval of each data set. */
public interface StandingApprovals {

    Optional<StandingApproval> find(DataSetId dataSet);

    /** Writes it in the place of the one before. */
    void put(StandingApproval approval);

    /** Ends it; harmless where there is none. */
    void remove(DataSetId dataSet);
}
