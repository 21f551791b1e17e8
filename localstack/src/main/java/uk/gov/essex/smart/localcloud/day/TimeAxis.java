package uk.gov.essex.smart.localcloud.day;

import java.util.Locale;

/**
 * The hours of the day from left to right.
 *
 * @param left where it is six o'clock in the morning
 * @param right where it is nine o'clock at night
 */
record TimeAxis(int left, int right) {

    static final double START = Hours.at(6, 0);
    static final double END = Hours.at(21, 0);

    double x(double seconds) {
        return left + (right - left) * Math.clamp((seconds - START) / (END - START), 0.0, 1.0);
    }

    /** Draws a line each hour, and every third in writing. */
    void draw(StringBuilder svg, int top, int bottom) {
        StringBuilder lines = new StringBuilder();
        for (int hour = 6; hour <= 21; hour++) {
            double x = x(Hours.at(hour, 0));
            lines.append(String.format(Locale.ROOT, "M%.0f %dV%d", x, top, bottom));
            if (hour % 3 == 0) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%02d:00</text>\n",
                        x,
                        bottom + 18,
                        hour));
            }
        }
        svg.append("<path d=\"").append(lines).append("\" stroke=\"#e3e3e3\"/>\n");
    }
}
