package uk.gov.essex.smart.movement.lambda.gtfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.movement.lambda.gtfs.Finding.Kind;
import uk.gov.essex.smart.movement.timetable.Approach;
import uk.gov.essex.smart.movement.timetable.Edition;
import uk.gov.essex.smart.movement.timetable.InMemoryTimetables;
import uk.gov.essex.smart.movement.timetable.Journey;
import uk.gov.essex.smart.movement.timetable.Leg;
import uk.gov.essex.smart.movement.timetable.Query;
import uk.gov.essex.smart.movement.timetable.Raptor;
import uk.gov.essex.smart.movement.timetable.ServiceDay;
import uk.gov.essex.smart.movement.timetable.SpareSeats;
import uk.gov.essex.smart.movement.timetable.Timetable;

final class GtfsImportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final InMemoryTimetables timetables = new InMemoryTimetables();
    private final GtfsImport gtfs = new GtfsImport(timetables, () -> SampleFeed.NOW);

    @Test
    void publishesAGoodFeedOnce() {
        ImportReport first = gtfs.take(new SampleFeed().zipped());
        assertThat(first.findings()).isEmpty();
        assertThat(first.outcome()).isEqualTo(ImportReport.Outcome.PUBLISHED);
        assertThat(first.stops()).isEqualTo(4);
        assertThat(first.trips()).isEqualTo(3);
        assertThat(first.firstDay()).isEqualTo("2026-11-22");
        assertThat(first.lastDay()).isEqualTo("2026-12-31");
        assertThat(timetables.inForce()).contains(first.edition());
        assertThat(gtfs.take(new SampleFeed().zipped()).outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
    }

    @Test
    void sharesTheTimeBetweenTimingPoints() {
        assertThat(rides(MONDAY, "station", "hospital", "08:00"))
                .extracting(Leg.Ride::trip, ride -> ride.arrival().toString())
                .containsExactly(tuple("t1", "2026-11-23T08:15:00Z"));
    }

    @Test
    void namesRoutesAndAgenciesAsTheyAreCalled() {
        Leg.Ride ride = rides(MONDAY, "station", "green", "08:30").getFirst();
        assertThat(ride.route()).isEqualTo("42");
        assertThat(ride.agency()).isEqualTo("essex-buses-ltd");
        assertThat(ride.to().name()).isEqualTo("Village Green");
        assertThat(rides(MONDAY, "corner", "station", "23:00").getFirst().route())
                .isEqualTo("Village Link");
    }

    @Test
    void countsTimesPastMidnightToTheDayBefore() {
        Leg.Ride ride = rides(MONDAY.plusDays(1), "corner", "station", "00:30").getFirst();
        assertThat(ride.departure()).isEqualTo(Instant.parse("2026-11-24T01:10:00Z"));
        assertThat(ride.serviceDate()).isEqualTo(MONDAY);
    }

    @Test
    void keepsCalendarExceptions() {
        assertThat(rides(LocalDate.of(2026, 12, 25), "station", "green", "07:00"))
                .isEmpty();
        assertThat(rides(LocalDate.of(2026, 11, 28), "station", "green", "07:00"))
                .hasSize(1);
        assertThat(rides(LocalDate.of(2026, 11, 29), "station", "green", "07:00"))
                .extracting(Leg.Ride::serviceDate)
                .containsExactly(LocalDate.of(2026, 11, 30));
    }

    @Test
    void boardsAndAlightsWhereTheFeedAllows() {
        assertThat(rides(MONDAY, "hospital", "green", "08:10").getFirst().trip())
                .isEqualTo("t1");
        assertThat(rides(MONDAY, "station", "hospital", "08:10").getFirst().trip())
                .isEqualTo("t2");
    }

    @Test
    void repeatsATripByItsFrequency() {
        SampleFeed feed = new SampleFeed()
                .with("frequencies.txt", "trip_id,start_time,end_time,headway_secs\nt2,10:00:00,12:00:00,1800\n");
        ImportReport report = gtfs.take(feed.zipped());
        assertThat(report.trips()).isEqualTo(6);
        assertThat(rides(MONDAY, "station", "green", "10:31").getFirst().trip()).isEqualTo("t2@39600");
    }

    @Test
    void walksAsTransfersSay() {
        SampleFeed feed = new SampleFeed()
                .with("transfers.txt", "from_stop_id,to_stop_id,transfer_type,min_transfer_time\ngreen,corner,3,\n");
        gtfs.take(feed.zipped());
        Timetable apart = timetables
                .find(timetables.inForce().orElseThrow())
                .orElseThrow()
                .timetable();
        Edition near = Edition.of(new GtfsImport(timetables, () -> SampleFeed.NOW)
                .timetable(new SampleFeed().zipped(), new Findings())
                .orElseThrow());
        assertThat(Edition.of(apart).id()).isNotEqualTo(near.id());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Kind.MISSING_FILE, "stops.txt", 0, feed -> feed.without("stops.txt")),
                fault(
                        Kind.MISSING_FILE,
                        "calendar.txt",
                        0,
                        feed -> feed.without("calendar.txt").without("calendar_dates.txt")),
                fault(Kind.MISSING_COLUMN, "trips.txt", 1, feed -> feed.with("trips.txt", ",service_id,", ",service,")),
                fault(Kind.MALFORMED_ROW, "routes.txt", 2, feed -> feed.with("routes.txt", "r42,eb,42", "r42,eb,42,x")),
                fault(Kind.MALFORMED_ROW, "stops.txt", 5, feed -> feed.with("stops.txt", "Corner", "\"Corner")),
                fault(Kind.MISSING_VALUE, "trips.txt", 3, feed -> feed.with("trips.txt", "weekdays,t2", ",t2")),
                fault(Kind.DUPLICATE_ID, "stops.txt", 4, feed -> feed.with("stops.txt", "green,", "station,")),
                fault(
                        Kind.BROKEN_REFERENCE,
                        "stop_times.txt",
                        4,
                        feed -> feed.with("stop_times.txt", "08:30:00,green", "08:30:00,nowhere")),
                fault(
                        Kind.BROKEN_REFERENCE,
                        "trips.txt",
                        2,
                        feed -> feed.with("trips.txt", "weekdays,t1", "sundays,t1")),
                fault(
                        Kind.UNREADABLE_VALUE,
                        "stop_times.txt",
                        5,
                        feed -> feed.with("stop_times.txt", "09:00:00,09:00:00", "nine,09:00:00")),
                fault(Kind.UNREADABLE_VALUE, "calendar.txt", 2, feed -> feed.with("calendar.txt", "20261231", "never")),
                fault(
                        Kind.BACK_IN_TIME,
                        "stop_times.txt",
                        0,
                        feed -> feed.with("stop_times.txt", "09:15:00,09:16:00", "09:45:00,09:46:00")),
                fault(
                        Kind.MISSING_TIME,
                        "stop_times.txt",
                        0,
                        feed -> feed.with("stop_times.txt", "t1,08:00:00,08:00:00", "t1,,")),
                fault(
                        Kind.TIME_TOO_LATE,
                        "stop_times.txt",
                        0,
                        feed -> feed.with("stop_times.txt", "25:35:00,25:35:00", "80:00:00,80:00:00")),
                fault(
                        Kind.DUPLICATE_SEQUENCE,
                        "stop_times.txt",
                        0,
                        feed -> feed.with("stop_times.txt", "hospital,2", "hospital,1")),
                fault(Kind.MISSING_POSITION, "stops.txt", 0, feed -> feed.with("stops.txt", "51.7365,0.4690", ",")),
                fault(Kind.MOSTLY_OUTSIDE_COUNTY, "stops.txt", 0, feed -> feed.with("stops.txt", ",51.7", ",41.7")),
                fault(Kind.WRONG_TIMEZONE, "agency.txt", 0, feed -> feed.with("agency.txt", "London", "Paris")),
                fault(
                        Kind.NO_SERVICE,
                        "calendar.txt",
                        0,
                        feed -> feed.with("calendar.txt", "1,1,1,1,1", "0,0,0,0,0")
                                .without("calendar_dates.txt")),
                fault(
                        Kind.EXPIRED,
                        "calendar.txt",
                        0,
                        feed -> feed.with("calendar.txt", "20261231", "20261120")
                                .without("calendar_dates.txt")),
                fault(
                        Kind.SERVICE_GAP,
                        "calendar.txt",
                        0,
                        feed -> feed.with("calendar.txt", "20261231", "20261211")
                                .with("calendar_dates.txt", "20261128", "20261228")),
                fault(
                        Kind.TOO_MANY_TRIPS,
                        "frequencies.txt",
                        0,
                        feed -> feed.with(
                                "frequencies.txt",
                                "trip_id,start_time,end_time,headway_secs\nt2,00:00:00,24:00:00,1\n")),
                fault(
                        Kind.TIME_TOO_LATE,
                        "frequencies.txt",
                        0,
                        feed -> feed.with(
                                "frequencies.txt",
                                "trip_id,start_time,end_time,headway_secs\nt2,00:00:00,90:00:00,3600\n")));
    }

    private static Arguments fault(Kind kind, String file, int line, UnaryOperator<SampleFeed> change) {
        return Arguments.of(kind, file, line, change);
    }

    @ParameterizedTest(name = "{0} {1}:{2}")
    @MethodSource("faults")
    void changesNothingAndSaysWhereTheFaultIs(Kind kind, String file, int line, UnaryOperator<SampleFeed> change) {
        gtfs.take(new SampleFeed().zipped());
        Optional<String> before = timetables.inForce();

        ImportReport report = gtfs.take(change.apply(new SampleFeed()).zipped());

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(List.of(finding.kind(), finding.file(), finding.line()))
                        .isEqualTo(List.of(kind, file, line)));
        assertThat(timetables.inForce()).isEqualTo(before);
    }

    @Test
    void publishesWithWarnings() {
        SampleFeed feed = new SampleFeed()
                .with("stops.txt", "51.7903,0.4903", "51.7903,9.4903")
                .with("calendar_dates.txt", "20261128,1", "20261127,1")
                .with("trips.txt", "r9,weekdays,late", "r9,weekdays,short,,\nr9,empty,late")
                .with("stop_times.txt", "late,25:10", "short,10:00:00,10:00:00,green,1,0,0\nlate,25:10")
                .with("calendar.txt", "weekdays,1", "empty,0,0,0,0,0,0,0,20261102,20261231\nweekdays,1");
        ImportReport report = gtfs.take(feed.zipped());
        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.PUBLISHED);
        assertThat(report.trips()).isEqualTo(2);
        assertThat(report.counts().keySet())
                .containsExactlyInAnyOrder(
                        Kind.STOP_OUTSIDE_COUNTY, Kind.IDLE_EXCEPTION, Kind.ONE_CALL, Kind.NEVER_RUNS);
    }

    @Test
    void countsEveryFindingAndKeepsTheFirst() {
        StringBuilder rows = new StringBuilder("trip_id,arrival_time,departure_time,stop_id,stop_sequence\n");
        for (int i = 0; i < 1_000; i++) {
            rows.append("t1,08:00:00,08:00:00,nowhere,").append(i).append('\n');
        }
        ImportReport report = gtfs.take(
                new SampleFeed().with("stop_times.txt", rows.toString()).zipped());
        assertThat(report.counts()).containsEntry(Kind.BROKEN_REFERENCE, 1_000);
        assertThat(report.findings()).hasSize(20);
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThat(kinds(new byte[0])).containsExactly(Kind.NOT_AN_ARCHIVE);
        assertThat(kinds("hello".getBytes(StandardCharsets.UTF_8))).containsExactly(Kind.NOT_AN_ARCHIVE);
        byte[] cut = new SampleFeed().zipped();
        assertThat(gtfs.take(Arrays.copyOf(cut, cut.length / 3)).outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.txt", "stop_times.txt"})
    void stopsUnpackingABomb(String name) {
        byte[] bomb = SampleFeed.zipped(Map.of(name, "0".repeat(5_000_000)));
        Findings findings = new Findings();
        assertThat(bomb.length).isLessThan(10_000);

        Archive archive = Archive.open(bomb, 4_000_000, findings);

        assertThat(findings.counts()).containsOnlyKeys(Kind.TOO_LARGE);
        assertThat(archive.hasResource(name)).isFalse();
    }

    @Test
    void refusesAnArchiveOfTooManyFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 65; i++) {
                zip.putNextEntry(new ZipEntry("notes-" + i + ".txt"));
            }
        }
        assertThat(kinds(bytes.toByteArray())).containsExactly(Kind.TOO_LARGE);
    }

    private List<Kind> kinds(byte[] feed) {
        return gtfs.take(feed).findings().stream().map(Finding::kind).toList();
    }

    private List<Leg.Ride> rides(LocalDate date, String from, String to, String time) {
        if (timetables.inForce().isEmpty()) {
            gtfs.take(new SampleFeed().zipped());
        }
        ServiceDay day = ServiceDay.of(
                timetables
                        .find(timetables.inForce().orElseThrow())
                        .orElseThrow()
                        .timetable(),
                date);
        Query query = new Query(
                List.of(Approach.walk(stop(day, from), 0, 0)),
                List.of(Approach.walk(stop(day, to), 0, 0)),
                Instant.parse(date + "T" + time + ":00Z"),
                false,
                1,
                0,
                false,
                1,
                Duration.ZERO);
        return new Raptor(day, SpareSeats.UNCOUNTED)
                .search(query).stream()
                        .map(Journey::rides)
                        .flatMap(List::stream)
                        .toList();
    }

    private static int stop(ServiceDay day, String id) {
        return day.timetable().stops().find(id).orElseThrow();
    }
}
