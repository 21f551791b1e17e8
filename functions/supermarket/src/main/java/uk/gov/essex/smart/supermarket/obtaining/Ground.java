package uk.gov.essex.smart.supermarket.obtaining;

import java.util.List;
import java.util.Locale;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;

/** Where places of the county stand on a {@link Canvas}: as long eastwards as northwards at its middle. */
final class Ground {

    private static final double COSINE = Math.cos(Math.toRadians((Essex.BOX.south() + Essex.BOX.north()) / 2));
    private static final double SCALE = (Canvas.HEIGHT - Canvas.TOP - 20) / (Essex.BOX.north() - Essex.BOX.south());
    private static final double SIDE = (Canvas.WIDTH - (Essex.BOX.east() - Essex.BOX.west()) * COSINE * SCALE) / 2;

    private Ground() {}

    static double x(Position position) {
        return SIDE + (position.longitude() - Essex.BOX.west()) * COSINE * SCALE;
    }

    static double y(Position position) {
        return Canvas.TOP + (Essex.BOX.north() - position.latitude()) * SCALE;
    }

    static String path(List<Position> outline) {
        StringBuilder path = new StringBuilder();
        for (Position position : outline) {
            path.append(
                    String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(position), y(position)));
        }
        return path.append('Z').toString();
    }

    /** Says whose the boundaries are, as their licence asks. */
    static void credit(Canvas canvas) {
        canvas.text(
                Canvas.WIDTH / 2.0,
                Canvas.HEIGHT - 4,
                "middle",
                "Contains National Statistics and Ordnance Survey data");
    }
}
