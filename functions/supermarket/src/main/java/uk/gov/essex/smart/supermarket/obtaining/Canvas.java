package uk.gov.essex.smart.supermarket.obtaining;

import java.util.Locale;
import uk.gov.essex.smart.supermarket.Glyphs;

/** SVG as it is put together; whatever text comes in is escaped, and cut where it is long. */
final class Canvas {

    static final int WIDTH = 720;
    static final int HEIGHT = 400;
    static final int LEFT = 80;
    static final int RIGHT = 20;
    static final int TOP = 40;
    static final int BOTTOM = 60;
    private static final int LONGEST = 80;

    private final StringBuilder svg = new StringBuilder();

    Canvas(String title, String description) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + ' ' + HEIGHT
                + "\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.append("<title id=\"title\">").append(escaped(title)).append("</title>\n");
        svg.append("<desc id=\"desc\">").append(escaped(description)).append("</desc>\n");
        svg.append("<rect width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" fill=\"#fff\"/>\n");
        text(WIDTH / 2.0, 22, "middle", title);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(Glyphs::shown).limit(LONGEST * 4L).forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** @param anchor start, middle or end */
    void text(double x, double y, String anchor, String text) {
        String shown = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + '…';
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor))
                .append(escaped(shown))
                .append("</text>\n");
    }

    /** Names the axes; the upright one above its end, so that it is read without turning the head. */
    void axes(String across, String upright) {
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", across);
        text(8, TOP - 2, "start", upright);
    }

    void rule(double y) {
        svg.append(
                String.format(Locale.ROOT, "<path d=\"M%d %.1fH%d\" stroke=\"#b1b4b6\"/>%n", LEFT, y, WIDTH - RIGHT));
    }

    void line(CharSequence path) {
        svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"#1d70b8\" stroke-width=\"1.5\"/>\n");
    }

    void outline(CharSequence path) {
        area(path, "#f3f2f1");
    }

    void area(CharSequence path, String colour) {
        svg.append("<path d=\"")
                .append(path)
                .append("\" fill=\"")
                .append(colour)
                .append("\" stroke=\"#505a5f\" stroke-width=\"0.5\" fill-rule=\"evenodd\"/>\n");
    }

    void bar(double x, double y, double width, double height) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#1d70b8\"/>%n",
                x,
                y,
                width,
                height));
    }

    void dot(double x, double y) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"#1d70b8\" fill-opacity=\"0.6\"/>%n",
                x,
                y));
    }

    String svg() {
        return svg + "</svg>\n";
    }
}
