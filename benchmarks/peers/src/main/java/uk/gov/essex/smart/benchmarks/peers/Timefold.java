package uk.gov.essex.smart.benchmarks.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.kopt.KOptListMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.benchmarks.darp.Instance;
import uk.gov.essex.smart.benchmarks.darp.Routes;
import uk.gov.essex.smart.benchmarks.darp.Solver;

/**
 * Timefold Solver with a list variable for each taxi. Time, load and pairing are measured by
 * hand for each taxi that changed; whole requests move by a move of our own beside the solver's.
 */
public final class Timefold implements Solver {

    @Override
    public String name() {
        return "Timefold";
    }

    @Override
    public String settings() {
        return "Timefold Solver 2.2.0: cheapest insertion of pairs, late acceptance, list change, swap and k-opt moves"
                + " and pair moves (half of all), one thread";
    }

    @Override
    public Routes solve(Instance original, double seconds, long seed) {
        Instance instance = Tightened.of(original);
        Ruler ruler = new Ruler(instance);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Taxi.class)
                .withConstraintProviderClass(Rules.class)
                .withRandomSeed(seed)
                .withTerminationSpentLimit(Duration.ofMillis((long) (seconds * 1000)))
                .withPhases(
                        new CustomPhaseConfig().withCustomPhaseCommandList(List.of(new Construction(instance, ruler))),
                        new LocalSearchPhaseConfig()
                                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                                .withMoveSelectorConfig(moves()));
        Plan solved = SolverFactory.<Plan>create(config).buildSolver().solve(plan(instance, ruler));
        return new Routes(solved.getTaxis().stream()
                .map(taxi -> taxi.getVisits().stream().map(Visit::node).toList())
                .toList());
    }

    private static UnionMoveSelectorConfig moves() {
        return new UnionMoveSelectorConfig(List.of(
                new MoveIteratorFactoryConfig()
                        .withMoveIteratorFactoryClass(PairMoves.class)
                        .withFixedProbabilityWeight(3.0),
                new ListChangeMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                new ListSwapMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                new KOptListMoveSelectorConfig().withFixedProbabilityWeight(1.0)));
    }

    private static Plan plan(Instance instance, Ruler ruler) {
        List<Taxi> taxis = new ArrayList<>();
        for (int vehicle = 0; vehicle < instance.vehicles(); vehicle++) {
            taxis.add(new Taxi(ruler));
        }
        List<Visit> visits = new ArrayList<>();
        for (int node = 1; node < instance.end(); node++) {
            visits.add(new Visit(node));
        }
        return new Plan(taxis, visits);
    }
}
