package uk.gov.essex.smart.localcloud.day;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;

/**
 * A day drawn: on the left the ways vehicles drove, the stronger the more often; on the right the busiest vehicles' loads
 * through the day. An SVG document of its own, with a title and a description, dark on white.
 */
final class Picture {

    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 720;
    private static final int MAP = 520;
    private static final int TOP = 60;
    private static final int CHART_LEFT = 620;
    private static final int CHART_WIDTH = 460;
    private static final int VEHICLES = 18;
    private static final int MOST_WAYS = 1_200;
    private static final double DAY_START = Hours.at(6, 0);
    private static final double DAY_END = Hours.at(21, 0);

    private final List<Place> places;
    private final Box frame;
    private final Outcome outcome;
    private final StringBuilder svg = new StringBuilder(1 << 17);

    private record Way(int from, int to) {}

    private Picture(List<Place> places, Outcome outcome) {
        this.places = places;
        frame = frame(places);
        this.outcome = outcome;
    }

    static String of(List<Place> places, Outcome outcome) {
        return new Picture(places, outcome).draw();
    }

    private String draw() {
        int used = outcome.used().size();
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="12">
            <title id="title">A day in Essex, %s</title>
            <desc id="desc">Left: the ways that %d vehicles' shifts drove around Chelmsford. Right: passengers on board the busiest %d of them, by the hour.</desc>
            <rect width="100%%" height="100%%" fill="#fff"/>
            <text x="20" y="34" font-size="20" font-weight="bold">A day in Essex, %s: %d trips on %d shifts</text>
            """.formatted(
                        WIDTH,
                        HEIGHT,
                        outcome.pooling().title(),
                        used,
                        Math.min(VEHICLES, used),
                        outcome.pooling().title(),
                        outcome.byDuty().size(),
                        used));
        drawMap();
        drawLoads();
        return svg.append("</svg>\n").toString();
    }

    private void drawMap() {
        Map<Way, Integer> ways =
                new TreeMap<>(Comparator.comparingInt(Way::from).thenComparingInt(Way::to));
        for (Underway run : outcome.used()) {
            int at = run.duty().run().start();
            for (Underway.Done stop : run.done()) {
                Way way = new Way(Math.min(at, stop.place()), Math.max(at, stop.place()));
                ways.merge(way, 1, Integer::sum);
                at = stop.place();
            }
        }
        svg.append("<g stroke=\"#1d4f91\" stroke-linecap=\"round\">\n");
        ways.entrySet().stream()
                .filter(way -> way.getKey().from() != way.getKey().to())
                .sorted(Map.Entry.<Way, Integer>comparingByValue().reversed())
                .limit(MOST_WAYS)
                .forEach(way -> drawWay(way.getKey(), way.getValue()));
        svg.append("</g>\n<g fill=\"#b33\">\n");
        for (Place place : places) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"1.2\"/>\n",
                    x(place.position()),
                    y(place.position())));
        }
        svg.append("</g>\n");
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"20\" y=\"%d\">Dots: stops. Lines: ways driven, darker where more often.</text>\n",
                HEIGHT - 14));
    }

    private void drawWay(Way way, int times) {
        Position from = places.get(way.from()).position();
        Position to = places.get(way.to()).position();
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.0f %.0fL%.0f %.0f\" opacity=\"%.2f\"/>\n",
                x(from),
                y(from),
                x(to),
                y(to),
                Math.min(0.9, 0.08 + 0.05 * times)));
    }

    private void drawLoads() {
        List<Underway> busiest = outcome.used().stream()
                .sorted(Comparator.comparingInt((Underway run) -> -run.done().size()))
                .limit(VEHICLES)
                .toList();
        double row = (HEIGHT - TOP - 50.0) / VEHICLES;
        for (int i = 0; i < busiest.size(); i++) {
            drawLoad(busiest.get(i), TOP + row * (i + 1), row);
        }
        for (int hour = 6; hour <= 21; hour += 3) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%02d:00</text>\n",
                    at(Hours.at(hour, 0)),
                    HEIGHT - 34,
                    hour));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">Passengers on board; a full row is 16.</text>\n",
                CHART_LEFT,
                HEIGHT - 14));
    }

    private void drawLoad(Underway run, double base, double row) {
        StringBuilder path = new StringBuilder();
        double height = 0;
        for (Underway.Done stop : run.done()) {
            path.append(String.format(Locale.ROOT, "L%.0f %.0f", at(stop.begin()), base - height));
            height = (row - 4) * Math.min(1, (stop.seats() + stop.wheelchairs()) / 16.0);
            path.append(String.format(Locale.ROOT, "L%.0f %.0f", at(stop.begin()), base - height));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %.0f%sL%d %.0f\" fill=\"#1d4f91\" stroke=\"#888\" stroke-width=\"0.5\"/>\n",
                CHART_LEFT,
                base,
                path,
                CHART_LEFT + CHART_WIDTH,
                base));
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\" font-size=\"10\">%s</text>\n",
                CHART_LEFT - 4,
                base - 3,
                run.duty().agency().name().toLowerCase(Locale.ROOT)));
    }

    private static double at(double seconds) {
        return CHART_LEFT + CHART_WIDTH * Math.clamp((seconds - DAY_START) / (DAY_END - DAY_START), 0.0, 1.0);
    }

    private double x(Position position) {
        return 20 + MAP * (position.longitude() - frame.west()) / (frame.east() - frame.west());
    }

    private double y(Position position) {
        return TOP + (HEIGHT - TOP - 40) * (frame.north() - position.latitude()) / (frame.north() - frame.south());
    }

    /** The least box around all stops. */
    private static Box frame(List<Place> places) {
        DoubleSummaryStatistics longitudes = places.stream()
                .mapToDouble(place -> place.position().longitude())
                .summaryStatistics();
        DoubleSummaryStatistics latitudes = places.stream()
                .mapToDouble(place -> place.position().latitude())
                .summaryStatistics();
        return new Box(longitudes.getMin(), latitudes.getMin(), longitudes.getMax(), latitudes.getMax());
    }
}
