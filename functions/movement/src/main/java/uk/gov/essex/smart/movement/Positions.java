package uk.gov.essex.smart.movement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The newest position of each vehicle; no trail is kept. Implementations are safe from any thread. */
public interface Positions {

    /** How long a position is kept at least; none is shown for longer. */
    Duration KEPT = Duration.ofHours(2);

    /**
     * Keeps a position unless one as new or newer is kept. Safe to repeat.
     *
     * @return whether it is kept now and was not before
     */
    boolean put(VehiclePosition position);

    /** Positions from this instant on, by agency and number of the vehicle. */
    List<VehiclePosition> list(Instant since);
}
