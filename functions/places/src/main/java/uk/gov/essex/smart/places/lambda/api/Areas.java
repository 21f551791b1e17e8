package uk.gov.essex.smart.places.lambda.api;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.places.query.Circle;

/** Reads where a question looks. Every area is small enough that the work for it is bounded. */
final class Areas {

    static final String BBOX = "bbox";
    static final String NEAR = "near";
    static final String RADIUS = "radius-metres";

    private static final double WIDEST_DEGREES = 0.2;
    private static final double ROUNDING_DEGREES = 1e-9;
    private static final int USUAL_RADIUS = 250;
    private static final int WIDEST_RADIUS = 1_000;

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");

    private Areas() {}

    static Optional<Box> box(Parameters parameters) {
        Optional<Box> box = parameters.parsed(
                BBOX,
                "Must be west,south,east,north in degrees, with west <= east within ±180 and south <= north within"
                        + " ±90.",
                Areas::parsedBox);
        return box.filter(found -> {
            boolean small = found.east() - found.west() <= WIDEST_DEGREES + ROUNDING_DEGREES
                    && found.north() - found.south() <= WIDEST_DEGREES + ROUNDING_DEGREES;
            if (!small) {
                parameters.refuse(BBOX, "Must be at most " + WIDEST_DEGREES + " degrees each way: ask box by box.");
            }
            return small;
        });
    }

    static Optional<Circle> circle(Parameters parameters) {
        int radius = parameters.number(RADIUS, USUAL_RADIUS, 1, WIDEST_RADIUS);
        return parameters
                .parsed(
                        NEAR,
                        "Must be latitude,longitude in degrees, the latitude within ±80 and the longitude within ±180.",
                        Areas::parsedPoint)
                .map(centre -> new Circle(centre, radius));
    }

    private static Optional<Box> parsedBox(String text) {
        double[] numbers = numbers(text);
        boolean fits = numbers.length == 4
                && isPlace(numbers[1], numbers[0])
                && isPlace(numbers[3], numbers[2])
                && numbers[0] <= numbers[2]
                && numbers[1] <= numbers[3];
        return fits ? Optional.of(new Box(numbers[0], numbers[1], numbers[2], numbers[3])) : Optional.empty();
    }

    /** Near the poles a circle would touch cells without bound. */
    private static Optional<Position> parsedPoint(String text) {
        double[] numbers = numbers(text);
        boolean fits = numbers.length == 2 && isPlace(numbers[0], numbers[1]) && Math.abs(numbers[0]) <= 80;
        return fits ? Optional.of(new Position(numbers[0], numbers[1])) : Optional.empty();
    }

    private static boolean isPlace(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** The numbers between commas; none where any part is not a number of degrees. */
    private static double[] numbers(String text) {
        String[] parts = text.split(",", 5);
        boolean all =
                Stream.of(parts).allMatch(part -> DEGREES.matcher(part.strip()).matches());
        return all
                ? Stream.of(parts)
                        .mapToDouble(part -> Double.parseDouble(part.strip()))
                        .toArray()
                : new double[0];
    }
}
