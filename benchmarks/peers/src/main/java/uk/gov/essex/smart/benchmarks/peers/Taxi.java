package uk.gov.essex.smart.benchmarks.peers;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vehicle as Timefold plans it: a list of visits. */
@PlanningEntity
public class Taxi {

    private @Nullable Ruler ruler;

    @PlanningListVariable
    private List<Visit> visits = new ArrayList<>();

    /** For Timefold, which copies taxis. */
    public Taxi() {}

    Taxi(Ruler ruler) {
        this.ruler = ruler;
    }

    Measure measure() {
        return ruler == null ? new Measure(0, 0) : ruler.measure(visits);
    }

    public List<Visit> getVisits() {
        return visits;
    }

    public void setVisits(List<Visit> visits) {
        this.visits = visits;
    }
}
