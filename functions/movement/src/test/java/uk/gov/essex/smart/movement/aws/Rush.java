package uk.gov.essex.smart.movement.aws;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.Leg;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.booking.Accepting;
import uk.gov.essex.smart.movement.booking.Cancelling;
import uk.gov.essex.smart.movement.booking.Planner;
import uk.gov.essex.smart.movement.booking.Terms;
import uk.gov.essex.smart.testing.Tables;

/** Everybody wants the same trip in the same ten minutes: each run of {@value #SEATS} seats can make it once. */
final class Rush {

    static final String OWNER = "keykeykeykeykeyk";
    static final int SEATS = 10;

    private static final TimeWindow PICKUP = Samples.window("10:00", "10:10");
    private static final TimeWindow ARRIVAL = Samples.window("10:05", "10:40");

    final String runs = Tables.byPartition();
    final String bookings = Tables.byPartition();

    RunPlan opened(DynamoDbClient client, String number) {
        Vehicle minibus = Samples.minibus(number);
        Vehicle small = new Vehicle(
                minibus.id(),
                minibus.mode(),
                List.of(new Layout(SEATS, 0, 0)),
                minibus.equipment(),
                minibus.depot(),
                minibus.rates(),
                minibus.co2GramsPerKilometre(),
                minibus.admits());
        RunPlan run = Samples.run(small);
        new DynamoCommits(client, runs, bookings).commit(Change.at(Samples.NOW).with(run));
        return run;
    }

    static Quote quote(RunPlan run) {
        Token token = Samples.token();
        Quote sample = Samples.quote(token, run);
        Leg.Ride ride = sample.offers().getFirst().rides().getFirst().promising(PICKUP, ARRIVAL);
        Offer old = sample.offers().getFirst();
        Offer offer = new Offer(
                new OfferId(token, 1),
                List.of(ride),
                PICKUP,
                ARRIVAL,
                old.mode(),
                old.price(),
                old.co2Grams(),
                true,
                Set.of(),
                List.of());
        return new Quote(
                token, OWNER, Optional.empty(), sample.request(), List.of(offer), Optional.empty(), sample.expires());
    }

    /** Acceptance over the client. Nobody takes time to board, so that seats alone are scarce. */
    Accepting accepting(DynamoDbClient client, IntConsumer pause) {
        Terms usual = Terms.USUAL;
        Terms terms = new Terms(
                usual.hold(),
                usual.longestWait(),
                usual.pickupBefore(),
                usual.pickupAfter(),
                usual.arrivalSlack(),
                Duration.ZERO,
                Duration.ZERO,
                usual.reachMetres(),
                usual.feederMetres(),
                usual.mostRunsOfZone(),
                usual.mostOffers(),
                usual.leastNotice(),
                usual.furthestAhead(),
                usual.weights(),
                usual.fares());
        return new Accepting(
                new DynamoPlans(client, runs),
                new DynamoQuotes(client, bookings),
                bookings(client),
                new DynamoCommits(client, runs, bookings),
                new Planner(new CircuityTravelTimes(), terms.weights()),
                terms,
                new Attempts(Commits.MOST_ATTEMPTS, pause));
    }

    Cancelling cancelling(DynamoDbClient client) {
        return new Cancelling(
                new DynamoPlans(client, runs),
                bookings(client),
                new DynamoCommits(client, runs, bookings),
                new Planner(new CircuityTravelTimes(), Terms.USUAL.weights()),
                new Attempts(Commits.MOST_ATTEMPTS, attempt -> {}));
    }

    Bookings bookings(DynamoDbClient client) {
        return new DynamoBookings(client, bookings);
    }
}
