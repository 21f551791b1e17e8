package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.TripTime;

/** When a party would like to be picked up and set down: wide windows, from which a promise is cut. */
record Wish(TimeWindow pickup, TimeWindow delivery) {

    /** How long before the planned arrival a promised one may start. */
    private static final Duration EARLIER = Duration.ofMinutes(15);

    static Wish of(TripRequest request, Terms terms, Instant now) {
        Instant soonest = now.plus(terms.leastNotice());
        Duration ride = request.longestRide().plus(terms.boarding());
        return switch (request.time()) {
            case TripTime.DepartAfter(Instant after) -> {
                Instant from = later(after, soonest);
                Instant until = from.plus(terms.longestWait());
                yield new Wish(new TimeWindow(from, until), new TimeWindow(from, until.plus(ride)));
            }
            case TripTime.ArriveBy(Instant by) -> {
                Instant until = later(by, soonest);
                Instant from = later(until.minus(terms.longestWait()), soonest);
                Instant pickup = later(from.minus(ride), soonest);
                yield new Wish(new TimeWindow(pickup, until), new TimeWindow(from, until));
            }
        };
    }

    /** What can be promised around a planned pickup and delivery: whole minutes, within the wish. */
    Wish promised(Instant pickupAt, Instant deliveryAt, Terms terms) {
        return new Wish(
                cut(pickup, pickupAt.minus(terms.pickupBefore()), pickupAt.plus(terms.pickupAfter())),
                cut(delivery, deliveryAt.minus(EARLIER), deliveryAt.plus(terms.arrivalSlack())));
    }

    private static TimeWindow cut(TimeWindow wide, Instant from, Instant until) {
        Instant first = from.truncatedTo(ChronoUnit.MINUTES);
        Instant last = until.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        return new TimeWindow(later(wide.earliest(), first), last.isBefore(wide.latest()) ? last : wide.latest());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
