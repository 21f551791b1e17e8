package uk.gov.essex.smart.supermarket.obtaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A number's mean over time.
 *
 * @param number the column, with its unit where it is known
 * @param date the column
 * @param points in the order of their days; at least one
 */
public record LineChart(String number, String date, List<Point> points) implements Picture {

    /** The mean of the days from one on, up to the next point. */
    public record Point(LocalDate day, double mean) {}

    public LineChart {
        points = List.copyOf(points);
    }

    @Override
    public String svg() {
        double least = points.stream().mapToDouble(Point::mean).min().orElseThrow();
        double most = points.stream().mapToDouble(Point::mean).max().orElseThrow();
        LocalDate first = points.getFirst().day();
        LocalDate last = points.getLast().day();
        Canvas canvas = new Canvas(
                "Mean of " + number + " by " + date,
                "From " + first + " to " + last + ", between " + Axis.label(least) + " and " + Axis.label(most) + ".");
        canvas.axes(date, number);
        Axis across = new Axis(day(first), day(last), Canvas.LEFT, Canvas.WIDTH - Canvas.RIGHT);
        Axis upright = new Axis(least, most, Canvas.HEIGHT - Canvas.BOTTOM, Canvas.TOP + 10);
        for (int quarter = 0; quarter <= 4; quarter++) {
            double value = upright.quarter(quarter);
            canvas.rule(upright.place(value));
            canvas.text(Canvas.LEFT - 6, upright.place(value) + 4, "end", Axis.label(value));
        }
        ends(canvas, first, last);
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    path.isEmpty() ? "M" : "L",
                    across.place(day(point.day())),
                    upright.place(point.mean())));
        }
        canvas.line(path);
        canvas.dot(across.place(day(last)), upright.place(points.getLast().mean()));
        return canvas.svg();
    }

    private static double day(LocalDate date) {
        return (double) date.toEpochDay();
    }

    private static void ends(Canvas canvas, LocalDate first, LocalDate last) {
        double y = Canvas.HEIGHT - Canvas.BOTTOM + 18;
        canvas.text(Canvas.LEFT, y, "start", first.toString());
        if (last.isAfter(first)) {
            canvas.text(Canvas.WIDTH - Canvas.RIGHT, y, "end", last.toString());
        }
    }
}
