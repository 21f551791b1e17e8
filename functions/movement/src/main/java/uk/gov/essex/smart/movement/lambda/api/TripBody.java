package uk.gov.essex.smart.movement.lambda.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Company;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Equipment;
import uk.gov.essex.smart.movement.Party;
import uk.gov.essex.smart.movement.PassengerId;
import uk.gov.essex.smart.movement.Priority;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;
import uk.gov.essex.smart.movement.booking.Terms;

/**
 * Reads a trip request.
 *
 * @param back when the party wants to travel back, where it does
 */
record TripBody(TripRequest request, Optional<TripTime> back, Optional<PassengerId> passenger) {

    /** The scope of those who answer for the entitlements they name. */
    static final String VOUCH = "movement:vouch";

    private static final Set<String> NAMES = Set.of(
            "from",
            "to",
            "departAfter",
            "arriveBy",
            "return",
            "party",
            "longestRideMinutes",
            "longestWalkMetres",
            "entitlements",
            "needs",
            "company",
            "avoids",
            "priority",
            "passenger");
    private static final Set<String> PARTY = Set.of("seated", "wheelchairs", "escorts", "walkers", "luggage");
    private static final int USUAL_RIDE_SPARE_MINUTES = 15;
    private static final double USUAL_DETOUR = 1.5;
    private static final int SHORTEST_RIDE_MINUTES = 5;
    private static final int LONGEST_RIDE_MINUTES = 180;
    private static final int USUAL_WALK_METRES = 800;
    private static final int LONGEST_WALK_METRES = 5_000;
    private static final double NO_TRIP_METRES = 100;

    /**
     * The request, or empty where the fields hold faults.
     *
     * @param besides fields that are read elsewhere
     * @param vouches whether the caller may say why the party may ride; who may not travels as the public
     */
    static Optional<TripBody> read(Fields fields, Set<String> besides, boolean vouches, Terms terms, Instant now) {
        Set<String> names = new TreeSet<>(NAMES);
        names.addAll(besides);
        fields.known(names);
        Optional<Position> from = Positions.required(fields, "from");
        Optional<Position> to = Positions.required(fields, "to");
        Optional<TripTime> time = Times.wanted(fields, terms, now);
        Optional<TripTime> back = fields.object("return")
                .flatMap(wanted -> Times.wanted(wanted.known(Set.of("departAfter", "arriveBy")), terms, now));
        Optional<Party> party = party(fields);
        Set<Entitlement> entitlements = fields.isGiven("entitlements")
                ? fields.words("entitlements", Entitlement.class)
                : Set.of(Entitlement.PUBLIC);
        if (!vouches && !Set.of(Entitlement.PUBLIC).containsAll(entitlements)) {
            fields.refuse(
                    "entitlements",
                    "Must be left out, or name nothing but public: this key may not vouch for others. Ask with a key"
                            + " that has the scope " + VOUCH + ".");
        }
        if (fields.faults().isEmpty() && Entitlement.admitting(entitlements).isEmpty()) {
            fields.refuse(
                    "entitlements", "Must name one that admits to a vehicle: a pass alone changes the fare only.");
        }
        if (from.isPresent() && to.isPresent() && from.get().distanceMetres(to.get()) < NO_TRIP_METRES) {
            fields.refuse("to", "Must be 100 metres or more from where the trip starts.");
        }
        if (time.isPresent()
                && back.isPresent()
                && !back.get().instant().isAfter(time.get().instant())) {
            fields.refuse("return", "Must be after the way there.");
        }
        int rideMinutes = fields.number("longestRideMinutes", 0, SHORTEST_RIDE_MINUTES, LONGEST_RIDE_MINUTES);
        int walkMetres = fields.number("longestWalkMetres", USUAL_WALK_METRES, 0, LONGEST_WALK_METRES);
        Set<Equipment> needs = fields.words("needs", Equipment.class);
        Set<Company> company = fields.words("company", Company.class);
        Set<Company> avoids = fields.words("avoids", Company.class);
        Priority priority = fields.word("priority", Priority.class, Priority.ROUTINE);
        Optional<PassengerId> passenger = fields.text(
                "passenger",
                "Must be a stand-in of 4 to 40 letters, digits and hyphens that says nothing of the person.",
                PassengerId::find);
        if (!fields.faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TripBody(
                new TripRequest(
                        from.orElseThrow(),
                        to.orElseThrow(),
                        time.orElseThrow(),
                        party.orElseThrow(),
                        rideMinutes == 0
                                ? usualRide(from.orElseThrow(), to.orElseThrow(), time.orElseThrow())
                                : Duration.ofMinutes(rideMinutes),
                        walkMetres,
                        entitlements,
                        needs,
                        company,
                        avoids,
                        priority),
                back,
                passenger));
    }

    /** Half as long again as the direct way, and a quarter of an hour: room to share, and no tour of the county. */
    private static Duration usualRide(Position from, Position to, TripTime time) {
        double direct = CircuityTravelTimes.road(from, to, time.instant()).seconds();
        long minutes = (long) Math.ceil(direct / 60 * USUAL_DETOUR) + USUAL_RIDE_SPARE_MINUTES;
        return Duration.ofMinutes(Math.min(minutes, LONGEST_RIDE_MINUTES));
    }

    private static Optional<Party> party(Fields fields) {
        if (!fields.isGiven("party")) {
            return Optional.of(Party.ofOne());
        }
        return fields.object("party").flatMap(party -> {
            party.known(PARTY);
            int seated = party.number("seated", 0, 0, Party.LARGEST);
            int wheelchairs = party.number("wheelchairs", 0, 0, Party.LARGEST);
            int escorts = party.number("escorts", 0, 0, Party.LARGEST);
            int walkers = party.number("walkers", 0, 0, Party.LARGEST);
            int luggage = party.number("luggage", 0, 0, Party.LARGEST);
            if (seated + wheelchairs == 0) {
                party.refuse("seated", "A party must have somebody who rides, seated or in a wheelchair.");
                return Optional.empty();
            }
            return Optional.of(new Party(seated, wheelchairs, escorts, walkers, luggage));
        });
    }
}
