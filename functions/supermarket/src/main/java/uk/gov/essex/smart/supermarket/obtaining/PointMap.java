package uk.gov.essex.smart.supermarket.obtaining;

import java.util.List;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.supermarket.release.Boundaries;

/**
 * Where rows are, over the outlines of the county's districts.
 *
 * @param shown some of those within the county's box
 * @param within how many are, in all
 * @param elsewhere how many rows are outside the box
 */
public record PointMap(List<Position> shown, long within, long elsewhere) implements Picture {

    public PointMap {
        shown = List.copyOf(shown);
    }

    @Override
    public String svg() {
        Canvas canvas = new Canvas(
                "Where the rows are: longitude across, latitude upright (degrees)",
                shown.size() + " of " + within + " places in Essex, over the outlines of its districts; " + elsewhere
                        + " are elsewhere.");
        new Boundaries().outlines().forEach(outline -> canvas.outline(Ground.path(outline)));
        shown.forEach(position -> canvas.dot(Ground.x(position), Ground.y(position)));
        Ground.credit(canvas);
        return canvas.svg();
    }
}
