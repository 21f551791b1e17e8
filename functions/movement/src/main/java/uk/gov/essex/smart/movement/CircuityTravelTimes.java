package uk.gov.essex.smart.movement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;

/**
 * Travel times from a model that needs nothing: the great-circle distance, times a factor for bends, over a speed by
 * area and hour. Two positions closer than a metre are one place.
 *
 * <p>The factor of 1.40 is an assumption of the platform. The Department for Transport's average speed on local A roads in England is 25.2 mph over all
 * hours (year to March 2017, table CGN0501) and 24.4 mph in the weekday morning peak (year to June 2014): 40.6 and
 * 39.3 km/h. Minibuses off the A roads do not reach that in towns and do better between them; the 28 km/h in towns,
 * 45 km/h between them and 15% loss in peaks taken here are assumptions about that average, to be replaced by a road
 * service where one is paid for.
 */
public final class CircuityTravelTimes implements TravelTimes {

    private static final double CIRCUITY = 1.40;

    private static final double TOWN_METRES_A_SECOND = 28 / 3.6;
    private static final double COUNTRY_METRES_A_SECOND = 45 / 3.6;
    private static final double PEAK_SHARE = 0.85;
    private static final double SAME_PLACE_METRES = 1;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The built-up areas of Chelmsford, Colchester, Southend, Basildon, Harlow, Thurrock and Clacton, as boxes. */
    private static final List<Box> TOWNS = List.of(
            new Box(0.43, 51.70, 0.52, 51.77),
            new Box(0.84, 51.86, 0.96, 51.92),
            new Box(0.62, 51.52, 0.82, 51.59),
            new Box(0.42, 51.54, 0.52, 51.60),
            new Box(0.06, 51.75, 0.15, 51.79),
            new Box(0.24, 51.46, 0.43, 51.51),
            new Box(1.11, 51.78, 1.20, 51.82));

    /**
     * A place at a time of day, with what is asked of it again and again worked out once.
     *
     * @param x of the unit vector from the earth's centre, as {@code y} and {@code z}
     * @param metresASecond where it lies, at that time
     */
    public record Place(double x, double y, double z, double metresASecond) {}

    @Override
    public List<Road> roads(List<RoadLeg> legs) {
        return legs.stream()
                .map(leg -> road(leg.from(), leg.to(), leg.departure()))
                .toList();
    }

    /** One leg, leaving then. */
    public static Road road(Position from, Position to, Instant departure) {
        return road(place(from, departure), place(to, departure));
    }

    public static Place place(Position position, Instant around) {
        double latitude = Math.toRadians(position.latitude());
        double longitude = Math.toRadians(position.longitude());
        return new Place(
                Math.cos(latitude) * Math.cos(longitude),
                Math.cos(latitude) * Math.sin(longitude),
                Math.sin(latitude),
                isPeak(around) ? speed(position) * PEAK_SHARE : speed(position));
    }

    /** One leg between places, at the mean of their speeds. */
    public static Road road(Place from, Place to) {
        double metres = metres(from, to);
        return metres == 0 ? Road.NONE : new Road(seconds(from, to, metres), metres);
    }

    public static double metres(Place from, Place to) {
        double x = from.x() - to.x();
        double y = from.y() - to.y();
        double z = from.z() - to.z();
        double chord = Math.sqrt(x * x + y * y + z * z);
        double metres = 2 * Position.EARTH_RADIUS_METRES * Math.asin(Math.min(1, chord / 2)) * CIRCUITY;
        return metres < SAME_PLACE_METRES ? 0 : metres;
    }

    public static double seconds(Place from, Place to) {
        return seconds(from, to, metres(from, to));
    }

    private static double seconds(Place from, Place to, double metres) {
        return metres * 2 / (from.metresASecond() + to.metresASecond());
    }

    private static double speed(Position position) {
        for (Box town : TOWNS) {
            if (town.contains(position)) {
                return TOWN_METRES_A_SECOND;
            }
        }
        return COUNTRY_METRES_A_SECOND;
    }

    /** Weekdays from 7 to 9 and from 16 to 18 o'clock in Essex. */
    private static boolean isPeak(Instant instant) {
        ZonedDateTime local = instant.atZone(LONDON);
        int hour = local.getHour();
        boolean weekday = local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        return weekday && (hour == 7 || hour == 8 || hour == 16 || hour == 17);
    }
}
