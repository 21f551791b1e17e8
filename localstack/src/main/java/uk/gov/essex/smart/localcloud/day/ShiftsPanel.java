package uk.gov.essex.smart.localcloud.day;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Every shift as a row: pale while it is out, the darker the more are on board. */
final class ShiftsPanel {

    private static final double HIGHEST_ROW = 9;
    /** The fewest on board of each shade but the first, which is an empty vehicle. */
    private static final int[] SHADES = {0, 1, 2, 4, 8};

    private static final double[] OPACITIES = {0.13, 0.38, 0.58, 0.78, 1};

    private final List<Underway> shifts;
    private final TimeAxis axis;
    private final int top;
    private final double row;

    ShiftsPanel(Outcome outcome, TimeAxis axis, int top, int bottom) {
        this.axis = axis;
        this.top = top;
        shifts = outcome.used().stream()
                .sorted(Comparator.comparing((Underway run) -> run.duty().agency())
                        .thenComparingDouble(Underway::leftAt))
                .toList();
        row = Math.min(HIGHEST_ROW, (bottom - top) / (double) Math.max(1, shifts.size()));
    }

    void draw(StringBuilder svg) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">Every shift a row; from pale to dark: empty, 1, 2 to 3,"
                        + " 4 to 7, 8 or more on board</text>\n",
                axis.left(),
                top - 8));
        for (Agency agency : Agency.values()) {
            for (int shade = 0; shade < SHADES.length; shade++) {
                draw(svg, agency, shade);
            }
        }
    }

    private void draw(StringBuilder svg, Agency agency, int shade) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < shifts.size(); i++) {
            if (shifts.get(i).duty().agency() == agency) {
                append(path, shifts.get(i), top + row * (i + 0.5), shade);
            }
        }
        if (!path.isEmpty()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"%s\" stroke=\"%s\" stroke-opacity=\"%.2f\" stroke-width=\"%.1f\"/>\n",
                    path,
                    Picture.colour(agency),
                    OPACITIES[shade],
                    row * 0.86));
        }
    }

    private void append(StringBuilder path, Underway run, double y, int shade) {
        double from = run.leftAt();
        int aboard = 0;
        for (Underway.Done stop : run.done()) {
            append(path, from, stop.begin(), y, shade(aboard) == shade);
            from = stop.begin();
            aboard = stop.seats() + stop.wheelchairs();
        }
    }

    private void append(StringBuilder path, double from, double to, double y, boolean drawn) {
        double start = axis.x(from);
        double length = axis.x(to) - start;
        if (drawn && length >= 0.2) {
            path.append(String.format(Locale.ROOT, "M%.0f %.1fh%.1f", start, y, length));
        }
    }

    private static int shade(int aboard) {
        int shade = 0;
        while (shade + 1 < SHADES.length && aboard >= SHADES[shade + 1]) {
            shade++;
        }
        return shade;
    }
}
