package uk.gov.essex.smart.places;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;

/**
 * A square of a fixed grid of degrees, by which posts are found. Rows count northwards and columns eastwards from 0° N
 * 0° E; a cell owns its southern and western borders. At Essex a cell is about 2.2 km by 1.4 km.
 */
public record Cell(int row, int column) {

    /** Cells to a degree, both ways. */
    private static final int TO_A_DEGREE = 50;

    public static Cell of(Position position) {
        return new Cell(index(position.latitude()), index(position.longitude()));
    }

    /** The cells that a box touches, row by row from the south-west. */
    public static List<Cell> covering(Box box) {
        List<Cell> cells = new ArrayList<>();
        for (int row = index(box.south()); row <= index(box.north()); row++) {
            for (int column = index(box.west()); column <= index(box.east()); column++) {
                cells.add(new Cell(row, column));
            }
        }
        return cells;
    }

    public String name() {
        return row + ":" + column;
    }

    private static int index(double degrees) {
        return (int) Math.floor(degrees * TO_A_DEGREE);
    }
}
