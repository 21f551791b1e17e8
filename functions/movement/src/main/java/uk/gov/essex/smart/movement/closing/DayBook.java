package uk.gov.essex.smart.movement.closing;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.insight.Passage;
import uk.gov.essex.smart.movement.ledger.Rider;

/** Who travelled on a day or did not come, on what, and who answers for them: each booking is read once. For one thread. */
final class DayBook {

    private static final int HOURS_A_DAY = 24;

    private final LocalDate day;
    private final List<CarryingRun> runs;
    private final Set<BookingId> missed;
    private final Answerable answerable;
    private final Map<BookingId, Booking> bookings = new HashMap<>();
    private final Map<Claim, AgencyId> agencies = new HashMap<>();

    private record Claim(String key, Set<Entitlement> entitlements) {}

    /**
     * Reads the bookings.
     *
     * @param plans every plan of the day
     * @throws IllegalStateException where one of their bookings is not stored
     */
    DayBook(LocalDate day, List<RunPlan> plans, Bookings stored, Answerable answerable) {
        this.day = day;
        this.answerable = answerable;
        runs = plans.stream().flatMap(plan -> CarryingRun.of(plan).stream()).toList();
        missed = Set.copyOf(
                plans.stream().flatMap(plan -> plan.missed().stream()).toList());
        Stream.concat(runs.stream().flatMap(run -> run.carried().stream()), missed.stream())
                .distinct()
                .forEach(id -> bookings.put(
                        id,
                        stored.find(id)
                                .orElseThrow(() -> new IllegalStateException(
                                        "A run of " + day + " names a booking that is not stored"))));
    }

    List<CarryingRun> runs() {
        return runs;
    }

    /** How many bookings were carried. */
    int carried() {
        return (int)
                runs.stream().flatMap(run -> run.carried().stream()).distinct().count();
    }

    /** The booking as a rider of the run. The fare of a trip in parts is paid on its first vehicle. */
    Rider rider(BookingId id, CarryingRun run) {
        Booking booking = booking(id);
        boolean first =
                booking.promise().rides().getFirst().run().equals(run.plan().id());
        int fare = first ? booking.promise().price().farePence() : 0;
        return new Rider(id.value(), agency(booking), fare);
    }

    /** Every trip that was carried, and every party that did not come. */
    List<Passage> passages() {
        Map<BookingId, List<CarryingRun>> carriers = new LinkedHashMap<>();
        for (CarryingRun run : runs) {
            run.carried()
                    .forEach(id -> carriers.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(run));
        }
        List<Passage> passages = new ArrayList<>();
        carriers.forEach(
                (id, on) -> passages.add(passage(booking(id), services(booking(id), on), Passage.End.CARRIED)));
        missed.forEach(id -> passages.add(passage(booking(id), List.of(), Passage.End.NO_SHOW)));
        return passages;
    }

    /** In the order in which the party rode them. */
    private static List<String> services(Booking booking, List<CarryingRun> on) {
        List<?> order =
                booking.promise().rides().stream().map(ride -> ride.run()).toList();
        return on.stream()
                .sorted(Comparator.comparingInt(run -> order.indexOf(run.plan().id())))
                .map(CarryingRun::service)
                .distinct()
                .toList();
    }

    private Passage passage(Booking booking, List<String> services, Passage.End end) {
        ZonedDateTime leaves = booking.promise().pickup().earliest().atZone(ServiceDay.ZONE);
        int hour = leaves.getHour() + (leaves.toLocalDate().isAfter(day) ? HOURS_A_DAY : 0);
        int fare = end == Passage.End.CARRIED ? booking.promise().price().farePence() : 0;
        return new Passage(
                services,
                agency(booking),
                booking.request().from(),
                hour,
                booking.request().party().riders(),
                fare,
                end);
    }

    private String agency(Booking booking) {
        Claim claim = new Claim(booking.owner(), booking.request().entitlements());
        return agencies.computeIfAbsent(claim, unknown -> answerable.agency(claim.key(), claim.entitlements()))
                .value();
    }

    private Booking booking(BookingId id) {
        return Objects.requireNonNull(bookings.get(id), "every booking of the day is read");
    }
}
