package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Ride;
import uk.gov.essex.smart.movement.matching.Stop;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * A day's requests, made up by a seed: 40% the public's, 25% pupils', 15% patients', 10% social-care clients' and 10%
 * members' of community transport; every way and way back is a request of its own.
 *
 * <p>Homes are stops drawn evenly, since stops stand where people live. Assumed, with where it comes from:
 * <ul>
 *   <li>Pupils: entitled beyond 3 miles by road (Education Act 1996, section 508B and schedule 35B, from the age of 8);
 *       three in ten have special needs and are entitled at any distance; at most 45 minutes on board where the direct
 *       way allows it. Bells at 08:35 to 08:50 and 15:00 to 15:20.
 *   <li>Patients: appointments from 08:30 to 16:00, told to arrive within 45 minutes before; collected within 60 minutes
 *       of being ready; at most 60 minutes on board (usual key figures of patient-transport contracts).
 *   <li>Clients: day centres from about 10:00 to 15:00. Members: shops and back between 09:30 and 15:30.
 *   <li>The public: a morning and an afternoon peak over an even day, the profile of weekday trips in the National Travel
 *       Survey (table NTS0501) in three parts.
 *   <li>Wheelchairs: patients 20%, clients 25%, members 12%, pupils with special needs 10%, the public 2%: 8% of all.
 * </ul>
 */
final class Demand {

    private static final double LEGAL_WALK_METRES = 4_828;
    private static final double SHORTEST_TRIP_METRES = 1_500;

    private final County county;
    private final Roads roads;
    private final SplittableRandom random;
    private final List<Trip> trips = new ArrayList<>();

    private Demand(County county, Roads roads, long seed) {
        this.county = county;
        this.roads = roads;
        random = new SplittableRandom(seed);
    }

    /** The day's requests in the order in which they are asked. */
    static List<Trip> of(County county, Roads roads, int requests, long seed) {
        Demand demand = new Demand(county, roads, seed);
        int pairs = requests / 20;
        demand.repeat(5 * pairs / 2, demand::pupil);
        demand.repeat(pairs, demand::client);
        demand.repeat(3 * pairs / 2, demand::patient);
        demand.repeat(pairs, demand::member);
        demand.repeat(requests - demand.trips.size(), demand::citizen);
        demand.trips.sort(Comparator.comparingDouble(Trip::asked));
        List<Trip> numbered = new ArrayList<>(requests);
        for (Trip trip : demand.trips) {
            numbered.add(trip.numbered(numbered.size()));
        }
        return numbered;
    }

    private void repeat(int times, Runnable maker) {
        for (int i = 0; i < times; i++) {
            maker.run();
        }
    }

    private void pupil() {
        boolean special = random.nextDouble() < 0.3;
        int school = random.nextInt(county.schools().size());
        int gate = county.schools().get(school);
        int home = home(gate, special ? SHORTEST_TRIP_METRES : LEGAL_WALK_METRES);
        double bell = Hours.at(8, 35 + 5 * (school % 4));
        double end = Hours.at(15, 5 * (school % 5));
        Party party = Party.of(1, special && random.nextDouble() < 0.10, 0);
        Riding riding = new Riding(
                Agency.SCHOOL,
                special ? Company.ASSISTANT : 0,
                Company.PUPIL,
                special ? Company.ADULT : 0,
                Hours.minutes(45),
                false);
        arrive(riding, party, home, gate, Hours.between(bell - Hours.minutes(25), bell - Hours.minutes(5)), before());
        leave(riding, party, gate, home, end + Hours.minutes(5), 25, before());
    }

    private void client() {
        int centre = pick(county.centres());
        int home = home(centre, SHORTEST_TRIP_METRES);
        Party party = Party.of(1, random.nextDouble() < 0.25, random.nextDouble() < 0.15 ? 1 : 0);
        Riding riding = new Riding(Agency.CARE, 0, Company.ADULT, 0, Hours.minutes(60), false);
        arrive(riding, party, home, centre, Hours.between(Hours.at(9, 30), Hours.at(10, 15)), before());
        leave(riding, party, centre, home, Hours.at(15, 0), 40, before());
    }

    private void patient() {
        int hospital = random.nextDouble() < 0.8 ? county.hospitals().getFirst() : pick(county.hospitals());
        int home = home(hospital, SHORTEST_TRIP_METRES);
        double appointment = Hours.at(8, 30) + Hours.minutes(15) * random.nextInt(31);
        double ready = appointment + Hours.minutes(45 + random.nextInt(120));
        Party party = Party.of(1, random.nextDouble() < 0.20, random.nextDouble() < 0.25 ? 1 : 0);
        boolean alone = random.nextDouble() < 0.03;
        Riding riding = new Riding(
                Agency.PATIENT,
                random.nextDouble() < 0.10 ? Company.CREW : 0,
                Company.ADULT,
                alone ? Company.EVERYBODY : 0,
                Hours.minutes(60),
                false);
        double asked = random.nextDouble() < 0.9 ? before() : appointment - Hours.minutes(150 + random.nextInt(60));
        arrive(riding, party, home, hospital, Hours.between(appointment - Hours.minutes(45), appointment), asked);
        leave(riding, party, hospital, home, ready, 60, asked < 0 ? asked : ready - Hours.minutes(30));
    }

    private void member() {
        int shops = pick(county.shops());
        int home = home(shops, SHORTEST_TRIP_METRES);
        double out = Hours.at(9, 30) + Hours.minutes(random.nextInt(180));
        Party party = Party.of(random.nextDouble() < 0.2 ? 2 : 1, random.nextDouble() < 0.12, 0);
        boolean onFoot = party.wheelchairs() == 0 && random.nextDouble() < 0.3;
        Riding riding = new Riding(Agency.COMMUNITY, 0, Company.ADULT, 0, Hours.minutes(45), onFoot);
        double asked = random.nextDouble() < 0.8 ? before() : out - Hours.minutes(45 + random.nextInt(90));
        leave(riding, party, home, shops, out, 30, asked);
        leave(riding, party, shops, home, out + Hours.minutes(105 + random.nextInt(75)), 30, asked);
    }

    private void citizen() {
        double time = timeOfDay();
        boolean toTown = random.nextDouble() < 0.35;
        int from = random.nextInt(county.places().size());
        int to = toTown ? pick(county.shops()) : random.nextInt(county.places().size());
        if (roads.distance(from, to) < SHORTEST_TRIP_METRES) {
            citizen();
            return;
        }
        Party party = Party.of(random.nextDouble() < 0.15 ? 2 : 1, random.nextDouble() < 0.02, 0);
        Riding riding = new Riding(Agency.COUNCIL, 0, Company.ADULT, 0, Hours.minutes(45), party.wheelchairs() == 0);
        double asked = random.nextDouble() < 0.45 ? before() : time - Hours.minutes(30 + random.nextInt(120));
        boolean back = toTown && time > Hours.at(13, 0);
        leave(riding, party, back ? to : from, back ? from : to, time, 30, asked);
    }

    private double timeOfDay() {
        double part = random.nextDouble();
        double spread = random.nextDouble() + random.nextDouble() - 1;
        if (part < 0.25) {
            return Hours.at(8, 0) + spread * Hours.minutes(75);
        }
        return part < 0.52
                ? Hours.at(16, 45) + spread * Hours.minutes(105)
                : Hours.at(6, 45) + random.nextDouble() * Hours.at(12, 30);
    }

    /** A moment of the two weeks before the day; made up evenly, it only sets who asks first. */
    private double before() {
        return -random.nextDouble() * Hours.at(14 * 24, 0);
    }

    private int home(int from, double leastMetres) {
        int most = 1_000;
        for (int i = 0; i < most; i++) {
            int home = random.nextInt(county.places().size());
            if (roads.distance(from, home) >= leastMetres) {
                return home;
            }
        }
        throw new IllegalStateException("No home lies " + leastMetres + " m from place " + from);
    }

    private int pick(List<Integer> places) {
        return places.get(random.nextInt(places.size()));
    }

    private void arrive(Riding riding, Party party, int from, int to, Window arrival, double asked) {
        double longest = riding.longest(roads.time(from, to));
        Window leaving =
                Hours.between(arrival.earliest() - longest - party.boarding(), arrival.latest() - roads.time(from, to));
        add(
                riding,
                party,
                new Stop(from, leaving, party.boarding()),
                new Stop(to, arrival, party.boarding()),
                asked,
                true);
    }

    private void leave(Riding riding, Party party, int from, int to, double ready, int waitMinutes, double asked) {
        double longest = riding.longest(roads.time(from, to));
        Window leaving = Hours.between(ready, ready + Hours.minutes(waitMinutes));
        Window arrival = Hours.between(ready, leaving.latest() + party.boarding() + longest);
        add(
                riding,
                party,
                new Stop(from, leaving, party.boarding()),
                new Stop(to, arrival, party.boarding()),
                asked,
                false);
    }

    private void add(Riding riding, Party party, Stop from, Stop to, double asked, boolean byArrival) {
        Ride ride = new Ride(
                from,
                to,
                riding.longest(roads.time(from.place(), to.place())),
                party.load(),
                riding.needs(),
                riding.kind(),
                riding.avoids());
        trips.add(new Trip(
                trips.size(),
                riding.agency(),
                ride,
                asked,
                party.persons(),
                party.wheelchairs(),
                riding.onFoot(),
                byArrival));
    }

    /** What an agency's riders ask of a ride. */
    private record Riding(Agency agency, long needs, long kind, long avoids, double longestRide, boolean onFoot) {

        /** At most half as long again as the direct ride and a quarter of an hour, within the agency's limit. */
        double longest(double direct) {
            return Math.max(direct + Hours.minutes(5), Math.min(longestRide, 1.5 * direct + Hours.minutes(15)));
        }
    }

    /** Who rides together. */
    private record Party(int seated, int wheelchairs) {

        static Party of(int riders, boolean wheelchair, int escorts) {
            int chairs = wheelchair ? 1 : 0;
            return new Party(riders - chairs + escorts, chairs);
        }

        int persons() {
            return seated + wheelchairs;
        }

        Load load() {
            return Load.of(seated, wheelchairs);
        }

        /** A minute, and three more for ramp and straps. */
        double boarding() {
            return Hours.minutes(wheelchairs > 0 ? 4 : 1);
        }
    }
}
