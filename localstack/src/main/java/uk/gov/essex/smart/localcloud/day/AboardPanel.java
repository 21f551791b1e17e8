package uk.gov.essex.smart.localcloud.day;

import java.util.Locale;

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
        double[][] upTo = new double[Agency.values().length + 1][STEPS];
        for (Agency agency : Agency.values()) {
            int layer = agency.ordinal() + 1;
            upTo[layer] = upTo[layer - 1].clone();
            outcome.used().stream().filter(run -> run.duty().agency() == agency).forEach(run -> add(run, upTo[layer]));
        }
        double most = 1;
        for (double all : upTo[Agency.values().length]) {
            most = Math.max(most, all);
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">Passengers on board, at most %.0f at once</text>\n",
                axis.left(),
                top - 10,
                most));
        for (Agency agency : Agency.values()) {
            int layer = agency.ordinal() + 1;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"%sZ\" fill=\"%s\"/>\n",
                    "M" + line(upTo[layer], most, false) + "L" + line(upTo[layer - 1], most, true),
                    Picture.colour(agency)));
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
