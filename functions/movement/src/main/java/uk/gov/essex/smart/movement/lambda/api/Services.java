package uk.gov.essex.smart.movement.lambda.api;

import java.time.InstantSource;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.Quotes;
import uk.gov.essex.smart.movement.ScheduledTrips;
import uk.gov.essex.smart.movement.Supply;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.TravelTimes;
import uk.gov.essex.smart.movement.booking.Accepting;
import uk.gov.essex.smart.movement.booking.Breakdowns;
import uk.gov.essex.smart.movement.booking.Cancelling;
import uk.gov.essex.smart.movement.booking.Delays;
import uk.gov.essex.smart.movement.booking.Driving;
import uk.gov.essex.smart.movement.booking.Opening;
import uk.gov.essex.smart.movement.booking.Planner;
import uk.gov.essex.smart.movement.booking.Quoting;
import uk.gov.essex.smart.movement.booking.SeriesBooking;
import uk.gov.essex.smart.movement.booking.Terms;
import uk.gov.essex.smart.movement.booking.UnmetCount;
import uk.gov.essex.smart.movement.insight.UnmetDemand;

/**
 * What the endpoints call on.
 *
 * @param tokens makes what nobody can guess
 */
public record Services(
        Plans plans,
        Bookings bookings,
        Supply supply,
        Quoting quoting,
        Accepting accepting,
        Cancelling cancelling,
        SeriesBooking series,
        Driving driving,
        Breakdowns breakdowns,
        Delays delays,
        Opening opening,
        Terms terms,
        Supplier<Token> tokens,
        InstantSource clock) {

    /** Where everything is kept. */
    public record Stores(
            Plans plans, Quotes quotes, Bookings bookings, Commits commits, Supply supply, UnmetDemand unmet) {}

    /** The rules over these stores. */
    public static Services over(
            Stores stores,
            TravelTimes travelTimes,
            ScheduledTrips trips,
            Terms terms,
            IntConsumer pause,
            Supplier<Token> tokens,
            InstantSource clock) {
        Plans plans = stores.plans();
        Bookings bookings = stores.bookings();
        Commits commits = stores.commits();
        Planner planner = new Planner(travelTimes, terms.weights());
        Attempts attempts = new Attempts(Commits.MOST_ATTEMPTS, pause);
        UnmetCount unmet = new UnmetCount(stores.unmet(), new Answerable(stores.supply()));
        Quoting quoting = new Quoting(plans, stores.quotes(), commits, trips, planner, terms, unmet);
        Accepting accepting = new Accepting(plans, stores.quotes(), bookings, commits, planner, terms, attempts);
        return new Services(
                plans,
                bookings,
                stores.supply(),
                quoting,
                accepting,
                new Cancelling(plans, bookings, commits, planner, attempts),
                new SeriesBooking(quoting, accepting, bookings),
                new Driving(plans, bookings, commits, planner, attempts),
                new Breakdowns(plans, bookings, commits, planner, terms, attempts),
                new Delays(plans, bookings, commits, planner, terms, attempts),
                new Opening(plans, commits, stores.supply(), attempts),
                terms,
                tokens,
                clock);
    }
}
