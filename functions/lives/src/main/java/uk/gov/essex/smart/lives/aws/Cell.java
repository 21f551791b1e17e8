package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;

/**
 * A fifth of a degree each way, 22 by 14 kilometres in Essex: a search of the widest radius reads a few dozen.
 *
 * @param row fifths of a degree north of the equator
 * @param column fifths of a degree east of Greenwich
 */
record Cell(int row, int column) {

    private static final int TO_A_DEGREE = 5;

    static Cell of(Position position) {
        return new Cell(floor(position.latitude()), floor(position.longitude()));
    }

    /** Every cell that the circle touches; some at the corners it does not. */
    static List<Cell> around(Position centre, int radiusMetres) {
        double high = radiusMetres / Position.METRES_TO_A_DEGREE;
        double furthest = Math.min(89, Math.abs(centre.latitude()) + high);
        double wide = high / Math.cos(Math.toRadians(furthest));
        return IntStream.rangeClosed(floor(centre.latitude() - high), floor(centre.latitude() + high))
                .boxed()
                .flatMap(
                        row -> IntStream.rangeClosed(floor(centre.longitude() - wide), floor(centre.longitude() + wide))
                                .mapToObj(column -> new Cell(row, column)))
                .toList();
    }

    private static int floor(double degrees) {
        return (int) Math.floor(degrees * TO_A_DEGREE);
    }
}
