package uk.gov.essex.smart.supermarket.release;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;

/**
 * One of the boxes that the county is read by, in thousandths of a degree. Its west and south borders belong to it and the
 * others to its neighbours, so that each post is of one tile.
 */
public record Tile(int west, int south) {

    /** The widest box that Smart Places reads at once. */
    private static final int SIDE = 200;

    private static final double THOUSANDTH = 1_000;

    /** The tiles of the county, row by row from the south-west. */
    public static List<Tile> all() {
        List<Tile> tiles = new ArrayList<>();
        for (int south = thousandths(Essex.BOX.south()); south <= thousandths(Essex.BOX.north()); south += SIDE) {
            for (int west = thousandths(Essex.BOX.west()); west <= thousandths(Essex.BOX.east()); west += SIDE) {
                tiles.add(new Tile(west, south));
            }
        }
        return List.copyOf(tiles);
    }

    private static int thousandths(double degrees) {
        return (int) Math.round(degrees * THOUSANDTH);
    }

    /** The box to ask for, all of whose borders belong to it. */
    public Box box() {
        return new Box(west / THOUSANDTH, south / THOUSANDTH, (west + SIDE) / THOUSANDTH, (south + SIDE) / THOUSANDTH);
    }

    /** Whether a post of the box is of this tile. */
    public boolean owns(Position position) {
        Box box = box();
        return position.longitude() >= box.west()
                && position.longitude() < box.east()
                && position.latitude() >= box.south()
                && position.latitude() < box.north();
    }
}
