package uk.gov.essex.smart.movement.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.movement.timetable.Found.Hop;

/**
 * Finds journeys over one service day: none in the answer arrives no earlier with no fewer rides than another (or, asked
 * when to leave, leaves no later). Arrive-by runs the same search over the day's mirror image. Immutable; safe from any
 * thread. Seats are those known when it was made.
 */
public final class Raptor {

    private final ServiceDay day;
    private final @Nullable FreePlaces[] free;

    public Raptor(ServiceDay day, SpareSeats seats) {
        this.day = day;
        this.free = counted(day, seats);
    }

    private static @Nullable FreePlaces[] counted(ServiceDay day, SpareSeats seats) {
        Map<LocalDate, Map<Integer, FreePlaces>> byDate = new HashMap<>();
        for (int shift = -1; shift <= 1; shift++) {
            LocalDate date = day.date().plusDays(shift);
            Map<Integer, FreePlaces> byTrip = new HashMap<>();
            seats.list(date).forEach((id, places) -> {
                OptionalInt trip = day.timetable().trips().ids().find(id);
                trip.ifPresent(number -> byTrip.put(number, places));
            });
            byDate.put(date, byTrip);
        }
        if (byDate.values().stream().allMatch(Map::isEmpty)) {
            return new FreePlaces[0];
        }
        @Nullable FreePlaces[] free = new FreePlaces[day.runCount()];
        for (int run = 0; run < free.length; run++) {
            free[run] = byDate.getOrDefault(day.serviceDate(run), Map.of()).get(day.trip(run));
        }
        return free;
    }

    /** Journeys, the one with fewest rides first; none where none can be made. */
    public List<Journey> search(Query query) {
        Ways access = Ways.of(query.access(), day);
        Ways egress = Ways.of(query.egress(), day);
        Room room = Room.of(day, free, query);
        int change = Math.toIntExact(query.change().toSeconds());
        List<Found> found = query.arriveBy()
                ? new Search(day.backwards(), room, egress.mirrored(), access.mirrored(), change)
                        .run(-day.secondUntil(query.moment()), query.mostRides())
                : new Search(day.forwards(), room, access, egress, change)
                        .run(day.secondFrom(query.moment()), query.mostRides());
        JourneyWriter writer = new JourneyWriter(day, query, access, egress);
        return found.stream()
                .map(journey -> writer.journey(query.arriveBy() ? forwards(journey, room) : journey))
                .toList();
    }

    /** What was found in the mirror image as it is in the world. */
    private Found forwards(Found mirrored, Room room) {
        List<Hop> hops = new ArrayList<>();
        int walk = Hop.STAY;
        for (Hop hop : mirrored.hops().reversed()) {
            int last = day.forwards().length(hop.lane()) - 1;
            hops.add(new Hop(hop.lane(), room.own(hop.run()), last - hop.alight(), last - hop.board(), walk));
            walk = hop.walk();
        }
        return new Found(/* access= */ mirrored.egress(), hops, /* egress= */ mirrored.access());
    }
}
