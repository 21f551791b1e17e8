package uk.gov.essex.smart.lives.workflow;

import java.util.Map;
import java.util.Optional;

/**
 * How long each stage may take, as the council sets it; the Care Act sets no time for an assessment.
 *
 * @param byPace a target for every stage but the last, at every pace
 * @param warningShare the share of the time after which the team is warned, between 0 and 1
 */
public record Targets(Map<Pace, Map<Stage, Target>> byPace, double warningShare) {

    /** @throws IllegalArgumentException where a target is missing or the share is not between 0 and 1 */
    public Targets {
        byPace = Map.copyOf(byPace);
        if (!(warningShare > 0 && warningShare < 1)) {
            throw new IllegalArgumentException("The warningShare (" + warningShare + ") must be between 0 and 1");
        }
        for (Pace pace : Pace.values()) {
            for (Stage stage : Stage.values()) {
                if (stage != Stage.CLOSED
                        && !byPace.getOrDefault(pace, Map.of()).containsKey(stage)) {
                    throw new IllegalArgumentException("The stage " + stage + " has no target at pace " + pace);
                }
            }
        }
    }

    /** The target of a stage at this pace; none where nothing is awaited any more. */
    Optional<Target> find(Pace pace, Stage stage) {
        return Optional.ofNullable(byPace.getOrDefault(pace, Map.of()).get(stage));
    }
}
