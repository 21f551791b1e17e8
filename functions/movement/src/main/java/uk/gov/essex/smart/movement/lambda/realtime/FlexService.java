package uk.gov.essex.smart.movement.lambda.realtime;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Zone;

/**
 * An agency's demand-responsive vehicles that set out from one zone on one day, taken together.
 *
 * @param earliest when the first of them starts
 * @param latest when the last of them ends
 */
record FlexService(AgencyId agency, Zone zone, LocalDate day, Instant earliest, Instant latest) {

    FlexService merge(FlexService other) {
        return new FlexService(
                agency,
                zone,
                day,
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }
}
