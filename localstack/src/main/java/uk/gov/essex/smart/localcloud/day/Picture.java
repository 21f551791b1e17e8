package uk.gov.essex.smart.localcloud.day;

import java.util.List;
import java.util.Locale;

/**
 * A day drawn: on the left the ways vehicles drove; on the right every shift as a row, the darker the more were on board,
 * and below them how many were on board in all. An SVG document of its own with a title and a description, dark on white,
 * in colours that stay apart for eyes that see fewer.
 */
final class Picture {

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 840;
    private static final int TOP = 112;
    private static final int BOTTOM = 780;
    private static final int MAP_RIGHT = 590;
    private static final int CHART_LEFT = 640;
    private static final int CHART_RIGHT = 1_176;
    private static final int SHIFTS_BOTTOM = 590;

    /** How wide a letter of the legend is, more or less. */
    private static final double LETTER = 6.6;

    private final List<Place> places;
    private final Outcome outcome;
    private final StringBuilder svg = new StringBuilder(1 << 17);

    private Picture(List<Place> places, Outcome outcome) {
        this.places = places;
        this.outcome = outcome;
    }

    static String of(List<Place> places, Outcome outcome) {
        return new Picture(places, outcome).draw();
    }

    /** The agency's colour, after Okabe and Ito's palette. */
    static String colour(Agency agency) {
        return switch (agency) {
            case COUNCIL -> "#0072b2";
            case COMMUNITY -> "#009e73";
            case SCHOOL -> "#e69f00";
            case CARE -> "#8e4585";
            case PATIENT -> "#c1272d";
        };
    }

    private String draw() {
        int used = outcome.used().size();
        int carried = outcome.byDuty().size();
        String title = String.format(
                Locale.ROOT,
                "A day in Essex, %s: %,d trips on %,d shifts",
                outcome.pooling().title(),
                carried,
                used);
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc" font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="12" fill="#222">
            <title id="title">%s</title>
            <desc id="desc">Left: a map of the ways that vehicles drove around Chelmsford. Right: %d shifts, a row each from six to nine o'clock at night, darker where more were on board; below, passengers on board in all, by whose vehicle.</desc>
            <rect width="100%%" height="100%%" fill="#fff"/>
            <text x="24" y="40" font-size="24" font-weight="bold">%s</text>
            """.formatted(WIDTH, HEIGHT, title, used, title));
        drawLegend();
        new MapPanel(places, outcome, 24, TOP, MAP_RIGHT, BOTTOM).draw(svg);
        TimeAxis axis = new TimeAxis(CHART_LEFT, CHART_RIGHT);
        axis.draw(svg, TOP, BOTTOM);
        new ShiftsPanel(outcome, axis, TOP, SHIFTS_BOTTOM).draw(svg);
        new AboardPanel(outcome, axis, SHIFTS_BOTTOM + 40, BOTTOM).draw(svg);
        caption(
                24,
                "The wider a way, the more often it was driven. Squares: depots. Stops: NaPTAN, Open Government"
                        + " Licence.");
        caption(CHART_LEFT, "Demand, fleets and bus timetable are made up.");
        return svg.append("</svg>\n").toString();
    }

    private void drawLegend() {
        double x = 24;
        for (Agency agency : Agency.values()) {
            long shifts = outcome.used().stream()
                    .filter(run -> run.duty().agency() == agency)
                    .count();
            String text = agency.title() + ", " + shifts + (shifts == 1 ? " shift" : " shifts");
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.0f\" y=\"62\" width=\"14\" height=\"14\" rx=\"3\" fill=\"%s\"/><text x=\"%.0f\""
                            + " y=\"74\" font-size=\"14\">%s</text>\n",
                    x,
                    colour(agency),
                    x + 20,
                    text));
            x += 48 + LETTER * text.length();
        }
    }

    private void caption(int x, String text) {
        svg.append(
                String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" fill=\"#555\">%s</text>\n", x, HEIGHT - 16, text));
    }
}
