package uk.gov.essex.smart.benchmarks.peers;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PositionInList;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import java.util.SequencedCollection;

/**
 * Moves the pickup and the delivery of a request together.
 *
 * @param before where the pickup goes, counted in the taxi's route without the request
 * @param after where the delivery goes, counted in the route with the pickup
 */
record PairMove(Visit pickup, Visit delivery, Taxi taxi, int before, int after) implements Move<Plan> {

    @Override
    public void execute(MutableSolutionView<Plan> view) {
        PlanningListVariableMetaModel<Plan, Taxi, Visit> visits =
                view.getSolutionMetaModel().genuineEntity(Taxi.class).listVariable();
        put(view, visits, delivery, Integer.MAX_VALUE);
        put(view, visits, pickup, before);
        put(view, visits, delivery, after);
    }

    /** Puts a visit at an index or, where that lies beyond it, at the end, whether it comes from this taxi or another. */
    private void put(
            MutableSolutionView<Plan> view,
            PlanningListVariableMetaModel<Plan, Taxi, Visit> visits,
            Visit visit,
            int index) {
        PositionInList from = view.getPositionOf(visits, visit).ensureAssigned();
        Taxi owner = from.entity();
        int count = view.countValues(visits, taxi);
        if (!taxi.equals(owner)) {
            view.moveValueBetweenLists(visits, owner, from.index(), taxi, Math.min(index, count));
        } else if (from.index() != Math.min(index, count - 1)) {
            view.moveValueInList(visits, taxi, from.index(), Math.min(index, count - 1));
        }
    }

    @Override
    public SequencedCollection<Object> getPlanningEntities() {
        return List.of(taxi);
    }

    @Override
    public SequencedCollection<Object> getPlanningValues() {
        return List.of(pickup, delivery);
    }
}
