package uk.gov.essex.smart.supermarket.uploads;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Standing approvals of one thread. */
public final class InMemoryStandingApprovals implements StandingApprovals {

    private final Map<DataSetId, StandingApproval> approvals = new HashMap<>();

    @Override
    public Optional<StandingApproval> find(DataSetId dataSet) {
        return Optional.ofNullable(approvals.get(dataSet));
    }

    @Override
    public void put(StandingApproval approval) {
        approvals.put(approval.dataSet(), approval);
    }

    @Override
    public void remove(DataSetId dataSet) {
        approvals.remove(dataSet);
    }
}
