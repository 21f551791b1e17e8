package uk.gov.essex.smart.localcloud.day;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How many are on board through the day, one agency's vehicles upon the other's. */
final class AboardPanel {

    private static final double STEP = Hours.minutes(10);
    private static final int STEPS = (int) ((TimeAxis.END - TimeAxis.START) / STEP) + 1;

    private final Outcome outcome;
    private final TimeAxis axis;
    private final int top;
    private final int bottom;

    AboardPanel(Outcome outcome, TimeAxis axis, int top, int bottom) {
        this.outcome = outcome;
        this.axis = axis;
        this.top = top;
        this.bottom = bottom;
    }

    void draw(StringBuilder svg) {
        Map<Agency, double[]> upTo = new EnumMap<>(Agency.class);
        double[] highest = new double[STEPS];
        for (Agency agency : Agency.values()) {
            double[] layer = highest.clone();
            outcome.used().stream().filter(run -> run.duty().agency() == agency).forEach(run -> add(run, layer));
            upTo.put(agency, layer);
            highest = layer;
        }
        double most = Math.max(1, Arrays.stream(highest).max().orElse(0));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">Passengers on board, at most %.0f at once</text>\n",
                axis.left(),
                top - 10,
                most));
        double[] lower = new double[STEPS];
        for (Map.Entry<Agency, double[]> layer : upTo.entrySet()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%sL%sZ\" fill=\"%s\"/>\n",
                    line(layer.getValue(), most, false),
                    line(lower, most, true),
                    Picture.colour(layer.getKey())));
            lower = layer.getValue();
        }
    }

    private static void add(Underway run, double[] aboard) {
        for (int i = 0; i + 1 < run.done().size(); i++) {
            Underway.Done stop = run.done().get(i);
            int first = (int) Math.ceil((stop.begin() - TimeAxis.START) / STEP);
            int next = (int) Math.ceil((run.done().get(i + 1).begin() - TimeAxis.START) / STEP);
            for (int step = Math.max(0, first); step < Math.min(STEPS, next); step++) {
                aboard[step] += stop.seats() + stop.wheelchairs();
            }
        }
    }

    private String line(double[] values, double most, boolean backwards) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < STEPS; i++) {
            int step = backwards ? STEPS - 1 - i : i;
            line.append(String.format(
                    Locale.ROOT,
                    "%s%.0f %.1f",
                    i == 0 ? "" : "L",
                    axis.x(TimeAxis.START + step * STEP),
                    bottom - (bottom - top) * values[step] / most));
        }
        return line.toString();
    }
}
