package uk.gov.essex.smart.benchmarks.peers;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Proposes random moves of whole requests; the solver's own moves take visits one by one. */
public final class PairMoves implements MoveIteratorFactory<Plan, PairMove> {

    @Override
    public long getSize(ScoreDirector<Plan> director) {
        Plan plan = director.getWorkingSolution();
        return (long) plan.requests() * plan.getTaxis().size() * plan.requests();
    }

    @Override
    public Iterator<PairMove> createOriginalMoveIterator(ScoreDirector<Plan> director) {
        throw new UnsupportedOperationException("Pair moves are drawn at random only");
    }

    @Override
    public Iterator<PairMove> createRandomMoveIterator(ScoreDirector<Plan> director, RandomGenerator random) {
        Plan plan = director.getWorkingSolution();
        return Stream.generate(() -> draw(plan, random)).iterator();
    }

    private static PairMove draw(Plan plan, RandomGenerator random) {
        int request = 1 + random.nextInt(plan.requests());
        Visit pickup = plan.visit(request);
        Visit delivery = plan.visit(plan.requests() + request);
        Taxi taxi = plan.getTaxis().get(random.nextInt(plan.getTaxis().size()));
        int others = taxi.getVisits().size();
        others -= taxi.getVisits().contains(pickup) ? 1 : 0;
        others -= taxi.getVisits().contains(delivery) ? 1 : 0;
        int before = random.nextInt(others + 1);
        int riding = random.nextInt(Math.min(others - before, 6) + 1);
        return new PairMove(pickup, delivery, taxi, before, before + 1 + riding);
    }
}
