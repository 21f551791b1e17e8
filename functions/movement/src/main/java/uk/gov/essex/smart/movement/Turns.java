package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** When each area's plans of a day were last bettered, so that every area has its turn. Safe from any thread. */
public interface Turns {

    /** By area; an area that is absent has never had its turn. */
    Map<Zone, Instant> list(LocalDate day);

    void note(LocalDate day, Zone zone, Instant at);
}
