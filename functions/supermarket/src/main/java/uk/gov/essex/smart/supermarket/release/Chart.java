package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.gov.essex.smart.supermarket.District;

/**
 * One channel's day as a picture: a line for each district over the hours, its name at the end of its line. SVG 1.1 with no
 * script, nothing from elsewhere, and the numbers as a text for whoever cannot see it.
 */
public final class Chart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int LEFT = 56;
    private static final int RIGHT = 130;
    private static final int TOP = 40;
    private static final int BOTTOM = 40;
    private static final int LABEL = 13;
    private static final int LAST_HOUR = 23;

    private final ExactChannel channel;
    private final Map<District, List<DistrictHour>> lines = new TreeMap<>();
    private final double least;
    private final double most;

    /** @param rows of one day; those of other channels are left out */
    public Chart(ExactChannel channel, List<DistrictHour> rows) {
        this.channel = channel;
        rows.stream()
                .filter(row -> row.channel() == channel)
                .forEach(row -> lines.computeIfAbsent(row.district(), first -> new ArrayList<>())
                        .add(row));
        least = Math.min(0, bound(true));
        most = Math.max(least + 1, bound(false));
    }

    private double bound(boolean low) {
        var means = lines.values().stream().flatMap(List::stream).map(DistrictHour::mean);
        Optional<BigDecimal> bound = low ? means.min(BigDecimal::compareTo) : means.max(BigDecimal::compareTo);
        return bound.map(BigDecimal::doubleValue).orElse(0.0);
    }

    /** The picture. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="12">
            <title>%s by district, hour by hour (%s)</title>
            <desc>%s</desc>
            <text x="%d" y="20" font-size="15">%s, %s</text>
            """.formatted(
                WIDTH, HEIGHT, channel.title(), channel.unit(), description(), LEFT, channel.title(), channel.unit()));
        axes(svg);
        lines.forEach((district, rows) -> line(svg, district, rows));
        labels(svg);
        return svg.append("</svg>\n").toString();
    }

    private String description() {
        return lines.entrySet().stream()
                .map(line -> line.getKey().title() + " "
                        + line.getValue().getLast().mean().toPlainString())
                .reduce((one, other) -> one + ", " + other)
                .map(last -> "Last hour of each district: " + last + ".")
                .orElse("No lamppost measured it on this day.");
    }

    private void axes(StringBuilder svg) {
        for (int quarter = 0; quarter <= 4; quarter++) {
            double value = least + (most - least) * quarter / 4;
            svg.append("""
                <path d="M%d %.1fH%d" stroke="#b1b4b6"/><text x="%d" y="%.1f" text-anchor="end">%.1f</text>
                """.formatted(LEFT, y(value), WIDTH - RIGHT, LEFT - 6, y(value) + 4, value));
        }
        for (int hour = 0; hour <= LAST_HOUR; hour += 6) {
            svg.append("""
                <text x="%.1f" y="%d" text-anchor="middle">%02d:00</text>
                """.formatted(x(hour), HEIGHT - BOTTOM + 20, hour));
        }
    }

    private void line(StringBuilder svg, District district, List<DistrictHour> rows) {
        svg.append("<path fill=\"none\" stroke=\"").append(colour(district)).append("\" stroke-width=\"1.5\" d=\"");
        int before = -2;
        for (DistrictHour row : rows) {
            svg.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    row.hour() == before + 1 ? "L" : "M",
                    x(row.hour()),
                    y(row.mean().doubleValue())));
            before = row.hour();
        }
        svg.append("\"/>\n");
    }

    /** Names stand at their lines' ends, in order of height, none over another. */
    private void labels(StringBuilder svg) {
        double free = HEIGHT;
        List<District> byHeight = lines.keySet().stream()
                .sorted((one, other) -> Double.compare(end(other), end(one)))
                .toList();
        for (District district : byHeight) {
            double at = Math.min(end(district), free);
            free = at - LABEL;
            svg.append("""
                <text x="%d" y="%.1f" fill="%s">%s</text>
                """.formatted(WIDTH - RIGHT + 8, at + 4, colour(district), district.title()));
        }
    }

    private double end(District district) {
        return y(lines.getOrDefault(district, List.of()).getLast().mean().doubleValue());
    }

    private static double x(int hour) {
        return LEFT + (WIDTH - LEFT - RIGHT) * hour / (double) LAST_HOUR;
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - least) / (most - least);
    }

    /** Fourteen hues, dark enough to read on white (WCAG 2.2, 1.4.3). */
    private static String colour(District district) {
        List<District> all = List.of(District.values());
        return "hsl(%d,80%%,30%%)".formatted(all.indexOf(district) * 360 / all.size());
    }
}
