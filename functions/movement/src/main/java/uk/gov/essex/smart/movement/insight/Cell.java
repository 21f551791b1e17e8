package uk.gov.essex.smart.movement.insight;

import uk.gov.essex.smart.common.Position;

/**
 * A square of the map by which places are told: a hundredth of a degree each way, in Essex about 1,100 m by 690 m, so that
 * no home can be told from it.
 */
public record Cell(int row, int column) implements Comparable<Cell> {

    private static final double CELLS_A_DEGREE = 100;

    public static Cell of(Position position) {
        return new Cell((int) Math.floor(position.latitude() * CELLS_A_DEGREE), (int)
                Math.floor(position.longitude() * CELLS_A_DEGREE));
    }

    public double south() {
        return row / CELLS_A_DEGREE;
    }

    public double west() {
        return column / CELLS_A_DEGREE;
    }

    public double north() {
        return (row + 1) / CELLS_A_DEGREE;
    }

    public double east() {
        return (column + 1) / CELLS_A_DEGREE;
    }

    public Position centre() {
        return new Position((south() + north()) / 2, (west() + east()) / 2);
    }

    @Override
    public int compareTo(Cell other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }
}
