package uk.gov.essex.smart.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;

/**
 * A square of about 17 km by which runs are found: rows count northwards and columns eastwards from the south-western
 * corner of the county's box. The county has 5 rows of 6.
 */
public record Zone(int row, int column) {

    private static final double HEIGHT_DEGREES = 0.15;
    private static final double WIDTH_DEGREES = 0.25;
    private static final int MOST = 99;
    private static final Pattern FORM = Pattern.compile("([0-9]{2})([0-9]{2})");

    /** @throws IllegalArgumentException where the name would not have two digits each */
    public Zone {
        if (row < 0 || row > MOST || column < 0 || column > MOST) {
            throw new IllegalArgumentException(
                    "A zone's row (" + row + ") and column (" + column + ") lie within 0 and " + MOST);
        }
    }

    /** The zone of a position; one beyond the county's border counts to the nearest zone. */
    public static Zone of(Position position) {
        return new Zone(row(position.latitude()), column(position.longitude()));
    }

    /** The zones that a circle touches, by rows from the south-west. */
    public static List<Zone> around(Position centre, double radiusMetres) {
        double north = radiusMetres / Position.METRES_TO_A_DEGREE;
        double east = north / Math.cos(Math.toRadians(centre.latitude()));
        List<Zone> zones = new ArrayList<>();
        for (int row = row(centre.latitude() - north); row <= row(centre.latitude() + north); row++) {
            for (int column = column(centre.longitude() - east);
                    column <= column(centre.longitude() + east);
                    column++) {
                zones.add(new Zone(row, column));
            }
        }
        return zones;
    }

    /** Every zone of the county. */
    public static List<Zone> all() {
        List<Zone> zones = new ArrayList<>();
        for (int row = 0; row <= row(Essex.BOX.north()); row++) {
            for (int column = 0; column <= column(Essex.BOX.east()); column++) {
                zones.add(new Zone(row, column));
            }
        }
        return zones;
    }

    /** The square itself; those at the county's northern and eastern border reach beyond it. */
    public Box box() {
        double south = Essex.BOX.south() + row * HEIGHT_DEGREES;
        double west = Essex.BOX.west() + column * WIDTH_DEGREES;
        return new Box(west, south, west + WIDTH_DEGREES, south + HEIGHT_DEGREES);
    }

    /** Two digits each of row and column, such as {@code 0203}. */
    public String name() {
        return "%02d%02d".formatted(row, column);
    }

    /** The zone of this name, or empty where none is named so. */
    public static Optional<Zone> find(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new Zone(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private static int row(double latitude) {
        return index(latitude - Essex.BOX.south(), HEIGHT_DEGREES, Essex.BOX.north() - Essex.BOX.south());
    }

    private static int column(double longitude) {
        return index(longitude - Essex.BOX.west(), WIDTH_DEGREES, Essex.BOX.east() - Essex.BOX.west());
    }

    private static int index(double offset, double width, double all) {
        return (int) Math.floor(Math.clamp(offset, 0, all) / width);
    }
}
