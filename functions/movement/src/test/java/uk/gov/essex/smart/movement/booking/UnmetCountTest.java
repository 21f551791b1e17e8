package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.Party;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.Unmet;

final class UnmetCountTest {

    private static final TripRequest TOO_MANY = Samples.request(
            Samples.DANBURY,
            Samples.HOSPITAL,
            new TripTime.DepartAfter(Samples.at("10:20")),
            new Party(30, 0, 1, 0, 0));

    private final RunPlan run = Samples.run(Samples.minibus("m1"));
    private final County county = new County(run);

    @Test
    void countsWhoIsOfferedNothing() {
        assertThat(county.quote(TOO_MANY)).isInstanceOf(Quoted.Turned.class);
        county.quote(TOO_MANY);

        assertThat(county.unmet.list(Samples.DAY))
                .containsExactly(new Unmet(Answerable.COUNTY.value(), Cell.of(Samples.DANBURY), 10, 62));
    }

    @Test
    void countsByBritishTime() {
        Instant summer = Instant.parse("2026-07-01T23:30:00Z");
        county.quote(TOO_MANY.at(new TripTime.DepartAfter(summer)), summer.minusSeconds(3_600));

        assertThat(county.unmet.list(Samples.DAY.withMonth(7).withDayOfMonth(2)))
                .extracting(Unmet::hour)
                .containsExactly(0);
    }

    @Test
    void countsNobodyWhoIsOfferedSomething() {
        county.offered(County.after("10:00", Samples.STATION, Samples.HOSPITAL));

        assertThat(county.unmet.list(Samples.DAY)).isEmpty();
    }

    @Test
    void countsNobodyWhoKeepsABooking() {
        Booking booking = county.booked(County.after("10:00", Samples.STATION, Samples.HOSPITAL));
        county.quoting.quote(County.ask(TOO_MANY, Optional.of(booking)), Samples.NOW);

        assertThat(county.unmet.list(Samples.DAY)).isEmpty();
    }
}
