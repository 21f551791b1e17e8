package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.lives.EventKind;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.RouteOfAccess;

/**
 * One event of the Client Level Data return.
 *
 * @param access by what way it came; of requests only
 * @param end absent while it goes on, as the outcome is
 */
public record CldRow(
        EventKind kind,
        LocalDate start,
        Optional<LocalDate> end,
        Optional<RouteOfAccess> access,
        Optional<Outcome> outcome) {}
