package uk.gov.essex.smart.movement.matching;

/**
 * What is to be carried from one stop to another.
 *
 * @param longestRide from the end of service at the pickup to the start of service at the delivery
 * @param needs bits that a run must all offer
 * @param kind bits saying what this ride is to others
 * @param avoids bits of the kinds that may not be on board together with this ride
 */
public record Ride(Stop pickup, Stop delivery, double longestRide, Load load, long needs, long kind, long avoids) {

    public Ride {
        if (!(longestRide >= 0)) {
            throw new IllegalArgumentException("The longest ride (" + longestRide + ") must be a number from zero up");
        }
    }

    /** A ride without needs that goes with anybody. */
    public static Ride of(Stop pickup, Stop delivery, double longestRide, Load load) {
        return new Ride(pickup, delivery, longestRide, load, 0, 0, 0);
    }

    /** Whether both may be on board at once. */
    public boolean goesWith(Ride other) {
        return ((kind & other.avoids) | (other.kind & avoids)) == 0;
    }

    public Ride withPickup(Window window) {
        Stop stop = new Stop(pickup.place(), window, pickup.service());
        return new Ride(stop, delivery, longestRide, load, needs, kind, avoids);
    }

    public Ride withDelivery(Window window) {
        Stop stop = new Stop(delivery.place(), window, delivery.service());
        return new Ride(pickup, stop, longestRide, load, needs, kind, avoids);
    }

    public Ride withLongestRide(double longest) {
        return new Ride(pickup, delivery, longest, load, needs, kind, avoids);
    }

    public Ride withLoad(Load other) {
        return new Ride(pickup, delivery, longestRide, other, needs, kind, avoids);
    }

    public Ride withNeeds(long other) {
        return new Ride(pickup, delivery, longestRide, load, other, kind, avoids);
    }

    /** The same ride, happy to share with anybody. Others may still avoid it by its kind. */
    public Ride withCompany(long newKind, long newAvoids) {
        return new Ride(pickup, delivery, longestRide, load, needs, newKind, newAvoids);
    }
}
