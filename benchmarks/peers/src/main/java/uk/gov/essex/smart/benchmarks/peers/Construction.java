package uk.gov.essex.smart.benchmarks.peers;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.gov.essex.smart.benchmarks.darp.Instance;

/**
 * The first plan: requests in the order of their latest pickup, each put where it breaks least and then adds least length.
 * Timefold's own construction takes visits one by one and leaves pairs torn.
 */
final class Construction implements PhaseCommand<Plan> {

    private final Instance instance;
    private final Ruler ruler;

    Construction(Instance instance, Ruler ruler) {
        this.instance = instance;
        this.ruler = ruler;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<Plan> context) {
        Plan plan = context.getWorkingSolution();
        IntStream.rangeClosed(1, plan.requests())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        pickup -> instance.node(pickup).latest()))
                .forEach(pickup -> insert(context, plan, pickup));
    }

    private void insert(PhaseCommandContext<Plan> context, Plan plan, int request) {
        Visit pickup = plan.visit(request);
        Visit delivery = plan.visit(plan.requests() + request);
        Taxi best = plan.getTaxis().getFirst();
        int[] where = {0, 1};
        Measure least = new Measure(Long.MAX_VALUE, Long.MAX_VALUE);
        for (Taxi taxi : plan.getTaxis()) {
            Measure now = ruler.measure(taxi.getVisits());
            for (int before = 0; before <= taxi.getVisits().size(); before++) {
                for (int after = before + 1; after <= taxi.getVisits().size() + 1; after++) {
                    List<Visit> visits = new ArrayList<>(taxi.getVisits());
                    visits.add(before, pickup);
                    visits.add(after, delivery);
                    Measure then = ruler.measure(visits);
                    Measure extra = new Measure(then.broken() - now.broken(), then.length() - now.length());
                    if (ORDER.compare(extra, least) < 0) {
                        least = extra;
                        best = taxi;
                        where = new int[] {before, after};
                    }
                }
            }
        }
        PlanningListVariableMetaModel<Plan, Taxi, Visit> visits =
                context.getSolutionMetaModel().genuineEntity(Taxi.class).listVariable();
        context.execute(Moves.assign(visits, pickup, best, where[0]));
        context.executeAndCalculateScore(Moves.assign(visits, delivery, best, where[1]));
    }

    private static final Comparator<Measure> ORDER =
            Comparator.comparingLong(Measure::broken).thenComparingLong(Measure::length);
}
