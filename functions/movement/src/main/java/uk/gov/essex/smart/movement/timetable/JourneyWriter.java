package uk.gov.essex.smart.movement.timetable;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.movement.timetable.Found.Hop;

/** Says in names and instants what a search found in numbers and seconds. */
final class JourneyWriter {

    private final ServiceDay day;
    private final Query query;
    private final Ways access;
    private final Ways egress;

    JourneyWriter(ServiceDay day, Query query, Ways access, Ways egress) {
        this.day = day;
        this.query = query;
        this.access = access;
        this.egress = egress;
    }

    Journey journey(Found found) {
        Hop first = found.hops().getFirst();
        Hop last = found.hops().getLast();
        int board = day.forwards().departure(first.run(), first.board());
        int alight = day.forwards().arrival(last.run(), last.alight());
        int away = Math.min(access.latest()[found.access()], board - access.seconds()[found.access()]);
        List<Leg> legs = new ArrayList<>();
        legs.add(reach(query.access().get(found.access()), away));
        for (int i = 0; i < found.hops().size(); i++) {
            Hop hop = found.hops().get(i);
            if (hop.walk() != Hop.STAY) {
                legs.add(transfer(found.hops().get(i - 1), hop));
            }
            legs.add(ride(hop));
        }
        legs.add(reach(query.egress().get(found.egress()), Math.max(egress.earliest()[found.egress()], alight)));
        return new Journey(legs);
    }

    private Leg reach(Approach by, int departure) {
        return new Leg.Reach(by, stop(by.stop()), day.instant(departure), day.instant(departure + by.seconds()));
    }

    private Leg transfer(Hop before, Hop hop) {
        int departure = day.forwards().arrival(before.run(), before.alight());
        return new Leg.Transfer(
                stop(day.forwards().stop(before.lane(), before.alight())),
                stop(day.forwards().stop(hop.lane(), hop.board())),
                day.instant(departure),
                day.instant(departure + hop.walk()));
    }

    private Leg ride(Hop hop) {
        Timetable timetable = day.timetable();
        Trips trips = timetable.trips();
        int trip = day.trip(hop.run());
        int route = timetable.patterns().routes()[timetable.pattern(trip)];
        return new Leg.Ride(
                trips.ids().get(trip),
                day.serviceDate(hop.run()),
                timetable.routes().names().get(route),
                timetable.routes().agencies().get(route),
                trips.signs().get(trips.headsigns()[trip]),
                stop(day.forwards().stop(hop.lane(), hop.board())),
                hop.board(),
                day.instant(day.forwards().departure(hop.run(), hop.board())),
                stop(day.forwards().stop(hop.lane(), hop.alight())),
                hop.alight(),
                day.instant(day.forwards().arrival(hop.run(), hop.alight())));
    }

    private Stop stop(int stop) {
        return day.timetable().stops().get(stop);
    }
}
