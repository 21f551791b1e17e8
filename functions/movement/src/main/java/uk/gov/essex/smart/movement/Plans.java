package uk.gov.essex.smart.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Run plans as they stand. Implementations are safe from any thread. */
public interface Plans {

    /** The newest plan of the run, read consistently. */
    Optional<RunPlan> find(RunId id);

    /**
     * Runs of the day that start in the zone, by id, as they stood a moment ago.
     *
     * @param most how many at most
     */
    List<RunPlan> list(LocalDate day, Zone zone, int most);
}
