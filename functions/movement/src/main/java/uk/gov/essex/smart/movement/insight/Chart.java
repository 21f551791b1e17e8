package uk.gov.essex.smart.movement.insight;

import java.util.List;
import java.util.Locale;

/**
 * A bar chart as an SVG document of its own: a title and a description for those who hear it, every value in writing for
 * those who print it, dark on white, no scripts and nothing from elsewhere.
 *
 * @param description what the chart shows, in a sentence that can stand for it
 * @param unit of all values
 */
public record Chart(String title, String description, String unit, List<Bar> bars) {

    private static final int WIDTH = 760;
    private static final int LABEL_WIDTH = 230;
    private static final int VALUE_WIDTH = 110;
    private static final int TOP = 56;
    private static final int ROW = 24;

    /**
     * One bar.
     *
     * @param value not negative; drawn as nothing where it is not known
     * @param shown the value in words
     */
    public record Bar(String label, double value, String shown) {}

    public Chart {
        bars = List.copyOf(bars);
    }

    /** The document. */
    public String svg() {
        int height = TOP + ROW * Math.max(1, bars.size()) + 16;
        StringBuilder svg = new StringBuilder(2_048);
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="14">
            <title id="title">%s</title>
            <desc id="desc">%s</desc>
            <rect width="100%%" height="100%%" fill="#fff"/>
            <text x="8" y="24" font-size="18" font-weight="bold">%s</text>
            <text x="8" y="44" fill="#444">%s</text>
            """.formatted(
                WIDTH, height, Markup.text(title), Markup.text(description), Markup.text(title), Markup.text(unit)));
        double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        for (int i = 0; i < bars.size(); i++) {
            append(svg, bars.get(i), TOP + ROW * i, most);
        }
        if (bars.isEmpty()) {
            svg.append("<text x=\"8\" y=\"%d\">Nothing to show.</text>\n".formatted(TOP + 17));
        }
        return svg.append("</svg>\n").toString();
    }

    private static void append(StringBuilder svg, Bar bar, int top, double most) {
        double length = most > 0 ? (WIDTH - LABEL_WIDTH - VALUE_WIDTH) * bar.value() / most : 0;
        svg.append(String.format(
                Locale.ROOT,
                """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%.1f" height="%d" fill="#1d4f91"/>
                <text x="%.1f" y="%d">%s</text>
                """,
                LABEL_WIDTH - 8,
                top + 17,
                Markup.text(bar.label()),
                LABEL_WIDTH,
                top + 3,
                length,
                ROW - 6,
                LABEL_WIDTH + length + 6,
                top + 17,
                Markup.text(bar.shown())));
    }
}
