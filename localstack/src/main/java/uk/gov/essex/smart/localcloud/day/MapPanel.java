package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;

/** The ways that vehicles drove from stop to stop, in the colour of whose vehicles drove them most. */
final class MapPanel {

    private static final int MOST_WAYS = 1_600;
    private static final int MOST_NAMES = 16;
    private static final int FEWEST_STOPS = 6;
    /** Where a locality is named, from the midst of its stops: the first that hides no depot. */
    private static final int[] BESIDE = {4, 20, -14};

    /** How often a way must be driven for each width but the first. */
    private static final int[] OFTEN = {1, 3, 6, 12};

    private static final double[] WIDTHS = {0.6, 1.1, 1.9, 3};
    private static final double[] OPACITIES = {0.30, 0.45, 0.62, 0.8};

    private final List<Place> places;
    private final Outcome outcome;
    private final double left;
    private final double top;
    private final double scale;
    private final DoubleSummaryStatistics easts;
    private final DoubleSummaryStatistics norths;

    private record Way(int from, int to) {}

    private record Name(String text, double x, double y) {

        boolean isClearOf(Name other) {
            return Math.abs(y - other.y) > 15 || Math.abs(x - other.x) > 3.5 * (text.length() + other.text.length());
        }

        boolean isClearOf(double pointX, double pointY) {
            return Math.abs(y - 4 - pointY) > 14 || Math.abs(x - pointX) > 3.5 * text.length() + 10;
        }
    }

    MapPanel(List<Place> places, Outcome outcome, int left, int top, int right, int bottom) {
        this.places = places;
        this.outcome = outcome;
        easts = over(MapPanel::east);
        norths = over(Position::latitude);
        double width = easts.getMax() - easts.getMin();
        double height = norths.getMax() - norths.getMin();
        scale = Math.min((right - left) / width, (bottom - top) / height);
        this.left = left + (right - left - scale * width) / 2;
        this.top = top + (bottom - top - scale * height) / 2;
    }

    void draw(StringBuilder svg) {
        svg.append("<g fill=\"none\" stroke-linecap=\"round\">\n");
        drawWays(svg);
        svg.append("</g>\n<path d=\"");
        for (Place place : places) {
            svg.append(String.format(Locale.ROOT, "M%.1f %.1fh0", x(place.position()), y(place.position())));
        }
        svg.append("\" stroke=\"#333\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-opacity=\"0.55\"/>\n");
        drawNames(svg);
        drawDepots(svg);
    }

    private void drawWays(StringBuilder svg) {
        Map<Way, Map<Agency, Integer>> ways = ways();
        List<Map.Entry<Way, Map<Agency, Integer>>> busiest = ways.entrySet().stream()
                .sorted(Comparator.comparingInt(way -> -times(way.getValue())))
                .limit(MOST_WAYS)
                .toList();
        for (int width = 0; width < OFTEN.length; width++) {
            Map<Agency, StringBuilder> paths = new EnumMap<>(Agency.class);
            for (Map.Entry<Way, Map<Agency, Integer>> way : busiest) {
                if (width(times(way.getValue())) == width) {
                    append(paths.computeIfAbsent(foremost(way.getValue()), none -> new StringBuilder()), way.getKey());
                }
            }
            for (Map.Entry<Agency, StringBuilder> path : paths.entrySet()) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<path d=\"%s\" stroke=\"%s\" stroke-width=\"%.1f\" stroke-opacity=\"%.2f\"/>\n",
                        path.getValue(),
                        Picture.colour(path.getKey()),
                        WIDTHS[width],
                        OPACITIES[width]));
            }
        }
    }

    /** How often each way was driven, either way round, by whose vehicles. */
    private Map<Way, Map<Agency, Integer>> ways() {
        Map<Way, Map<Agency, Integer>> ways =
                new TreeMap<>(Comparator.comparingInt(Way::from).thenComparingInt(Way::to));
        for (Underway run : outcome.used()) {
            int at = run.duty().run().start();
            for (Underway.Done stop : run.done()) {
                if (at != stop.place()) {
                    ways.computeIfAbsent(
                                    new Way(Math.min(at, stop.place()), Math.max(at, stop.place())),
                                    none -> new EnumMap<>(Agency.class))
                            .merge(run.duty().agency(), 1, Integer::sum);
                }
                at = stop.place();
            }
        }
        return ways;
    }

    private void append(StringBuilder path, Way way) {
        Position from = places.get(way.from()).position();
        Position to = places.get(way.to()).position();
        path.append(String.format(Locale.ROOT, "M%.0f %.0fL%.0f %.0f", x(from), y(from), x(to), y(to)));
    }

    private void drawDepots(StringBuilder svg) {
        depots().forEach((agency, depot) -> svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"11\" height=\"11\" fill=\"%s\" stroke=\"#fff\""
                        + " stroke-width=\"2\"/>\n",
                x(depot) - 5.5,
                y(depot) - 5.5,
                Picture.colour(agency))));
    }

    private Map<Agency, Position> depots() {
        Map<Agency, Position> depots = new EnumMap<>(Agency.class);
        outcome.used()
                .forEach(run -> depots.put(
                        run.duty().agency(),
                        places.get(run.duty().run().start()).position()));
        return depots;
    }

    /** Names the largest localities, as far as there is room. */
    private void drawNames(StringBuilder svg) {
        List<Name> names = new ArrayList<>();
        places.stream()
                .collect(Collectors.groupingBy(Place::locality, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(stops -> stops.size() >= FEWEST_STOPS)
                .sorted(Comparator.comparingInt(stops -> -stops.size()))
                .map(this::name)
                .filter(name -> !name.text().isEmpty())
                .forEach(name -> {
                    if (names.size() < MOST_NAMES && names.stream().allMatch(name::isClearOf)) {
                        names.add(name);
                    }
                });
        svg.append("<g font-size=\"13\" font-weight=\"600\" text-anchor=\"middle\" stroke=\"#fff\" stroke-width=\"3.5\""
                + " paint-order=\"stroke\" stroke-linejoin=\"round\">\n");
        for (Name name : names) {
            svg.append(String.format(
                    Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\">%s</text>\n", name.x(), name.y(), name.text()));
        }
        svg.append("</g>\n");
    }

    private Name name(List<Place> stops) {
        double x =
                stops.stream().mapToDouble(stop -> x(stop.position())).average().orElse(0);
        double y =
                stops.stream().mapToDouble(stop -> y(stop.position())).average().orElse(0);
        String text = stops.getFirst().locality().replace("&", "&amp;").replace("<", "&lt;");
        return IntStream.of(BESIDE)
                .mapToObj(offset -> new Name(text, x, y + offset))
                .filter(name -> depots().values().stream().allMatch(depot -> name.isClearOf(x(depot), y(depot))))
                .findFirst()
                .orElseGet(() -> new Name(text, x, y));
    }

    private static int times(Map<Agency, Integer> driven) {
        return driven.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Agency foremost(Map<Agency, Integer> driven) {
        return driven.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static int width(int times) {
        int width = 0;
        while (width + 1 < OFTEN.length && times >= OFTEN[width + 1]) {
            width++;
        }
        return width;
    }

    private DoubleSummaryStatistics over(ToDoubleFunction<Position> coordinate) {
        return places.stream().map(Place::position).mapToDouble(coordinate).summaryStatistics();
    }

    private double x(Position position) {
        return left + scale * (east(position) - easts.getMin());
    }

    private double y(Position position) {
        return top + scale * (norths.getMax() - position.latitude());
    }

    /** Degrees as wide as those of latitude are high, around Chelmsford. */
    private static double east(Position position) {
        return position.longitude() * 0.62;
    }
}
