package uk.gov.essex.smart.movement.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.Vehicle;

final class SeriesBookingTest {

    private final County county = new County();
    private final Series series = new Series(
            "9f1c2f6e3f5a4b6f",
            County.OWNER,
            Optional.empty(),
            County.after("10:00", Samples.STATION, Samples.HOSPITAL),
            EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            LocalDate.of(2026, 12, 3));

    @Test
    void booksEachDayWithItsOwnResult() {
        open(LocalDate.of(2026, 11, 24));
        open(LocalDate.of(2026, 11, 26));
        open(LocalDate.of(2026, 12, 3));
        List<SeriesBooking.Result> results = county.series.book(series, Samples.NOW);
        assertThat(results)
                .extracting(SeriesBooking.Result::day)
                .containsExactly(
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 3));
        assertThat(results.get(1)).isInstanceOf(SeriesBooking.Result.Booked.class);
        assertThat(results.get(2)).isInstanceOf(SeriesBooking.Result.Turned.class);
        assertThat(county.store.bookings()).hasSize(3);
        open(LocalDate.of(2026, 12, 1));
        assertThat(county.series.book(series, Samples.NOW)).allMatch(SeriesBooking.Result.Booked.class::isInstance);
        assertThat(county.store.bookings()).hasSize(4);
    }

    @Test
    void keepsToTheClockOnTheWall() {
        Series overTheChange = new Series(
                "s",
                County.OWNER,
                Optional.empty(),
                Samples.request(
                        Samples.STATION,
                        Samples.HOSPITAL,
                        new TripTime.ArriveBy(java.time.Instant.parse("2027-03-27T09:00:00Z"))),
                EnumSet.allOf(DayOfWeek.class),
                LocalDate.of(2027, 3, 28));
        assertThat(overTheChange.requests())
                .extracting(request -> request.time().instant().toString())
                .containsExactly("2027-03-27T09:00:00Z", "2027-03-28T08:00:00Z");
    }

    private void open(LocalDate day) {
        Vehicle vehicle = Samples.minibus("m1");
        RunPlan run = Samples.run(vehicle);
        long days = day.toEpochDay() - Samples.DAY.toEpochDay();
        TimeWindow hours = new TimeWindow(
                run.hours().earliest().plusSeconds(days * 86_400),
                run.hours().latest().plusSeconds(days * 86_400));
        RunId id = new RunId(day, run.id().zone(), run.id().token());
        county.store.commit(Change.at(Samples.NOW).with(RunPlan.opened(id, vehicle, hours, List.of())));
    }
}
