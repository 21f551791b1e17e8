package uk.gov.essex.smart.benchmarks.peers;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;

/** Hard: nothing broken. Soft: the length of all routes. A route is measured again only when it changes. */
public final class Rules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        UniConstraintStream<Measure> measures = factory.forEach(Taxi.class).map(Taxi::measure);
        return new Constraint[] {
            measures.filter(measure -> measure.broken() > 0)
                    .penalize(HardSoftScore.ONE_HARD, Measure::broken)
                    .asConstraint("kept"),
            measures.penalize(HardSoftScore.ONE_SOFT, Measure::length).asConstraint("short")
        };
    }
}
