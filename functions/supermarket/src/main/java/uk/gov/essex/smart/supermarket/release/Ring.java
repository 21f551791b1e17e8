package uk.gov.essex.smart.supermarket.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;

/** A closed line around a part of a district, or around a hole in one. */
final class Ring {

    private final double[] longitudes;
    private final double[] latitudes;
    private final Box box;

    private Ring(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
        box = new Box(
                Arrays.stream(longitudes).min().orElseThrow(),
                Arrays.stream(latitudes).min().orElseThrow(),
                Arrays.stream(longitudes).max().orElseThrow(),
                Arrays.stream(latitudes).max().orElseThrow());
    }

    /** @param text points as longitude,latitude, apart by spaces; the last is the first again */
    static Ring parse(String text) {
        String[] points = text.split(" ", -1);
        double[] longitudes = new double[points.length];
        double[] latitudes = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            int comma = points[i].indexOf(',');
            longitudes[i] = Double.parseDouble(points[i].substring(0, comma));
            latitudes[i] = Double.parseDouble(points[i].substring(comma + 1));
        }
        return new Ring(longitudes, latitudes);
    }

    List<Position> line() {
        return IntStream.range(0, latitudes.length)
                .mapToObj(i -> new Position(latitudes[i], longitudes[i]))
                .toList();
    }

    /** Whether a line due east from the position crosses this ring an odd number of times. */
    boolean encloses(Position position) {
        return box.contains(position) && crossedOddly(position);
    }

    private boolean crossedOddly(Position position) {
        boolean odd = false;
        for (int i = 1; i < latitudes.length; i++) {
            boolean above = latitudes[i] > position.latitude();
            if (above != latitudes[i - 1] > position.latitude() && position.longitude() < crossing(i, position)) {
                odd = !odd;
            }
        }
        return odd;
    }

    private double crossing(int i, Position position) {
        double share = (position.latitude() - latitudes[i - 1]) / (latitudes[i] - latitudes[i - 1]);
        return longitudes[i - 1] + share * (longitudes[i] - longitudes[i - 1]);
    }
}
