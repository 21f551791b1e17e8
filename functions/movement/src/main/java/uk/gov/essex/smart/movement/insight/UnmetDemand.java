package uk.gov.essex.smart.movement.insight;

import java.time.LocalDate;
import java.util.List;

/**
 * Counts of those who were offered nothing, kept until their day is closed. Who asked is not kept, so who asks twice counts
 * twice. Safe from any thread.
 */
public interface UnmetDemand {

    /** Adds to the count of this agency, cell and hour. */
    void add(LocalDate day, Unmet unmet);

    /** The day's counts by agency, cell and hour. */
    List<Unmet> list(LocalDate day);
}
