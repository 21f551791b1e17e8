package uk.gov.essex.smart.benchmarks.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dial-a-ride instance as Timefold's planning solution. */
@PlanningSolution
public class Plan {

    @PlanningEntityCollectionProperty
    private List<Taxi> taxis = new ArrayList<>();

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<Visit> visits = new ArrayList<>();

    @PlanningScore
    private @Nullable HardSoftScore score;

    private int requests;

    /** For Timefold, which copies plans. */
    public Plan() {}

    Plan(List<Taxi> taxis, List<Visit> visits) {
        this.taxis = taxis;
        this.visits = visits;
        requests = visits.size() / 2;
    }

    public List<Taxi> getTaxis() {
        return taxis;
    }

    public List<Visit> getVisits() {
        return visits;
    }

    /** The visit to a node, counted from 1. */
    Visit visit(int node) {
        return visits.get(node - 1);
    }

    int requests() {
        return requests;
    }

    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
