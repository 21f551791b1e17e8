package uk.gov.essex.smart.supermarket.obtaining;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * A number's mean over time.
 *
 * @param number the column, with its unit where it is known
 * @param date the column
 * @param points in the order of time; at least one
 */
public record LineChart(String number, String date, List<Point> points) implements Picture {

    /** The mean from a moment on, as the data write it, up to the next point. */
    public record Point(LocalDateTime from, double mean) {}

    public LineChart {
        points = List.copyOf(points);
    }

    @Override
    public String svg() {
        double least = points.stream().mapToDouble(Point::mean).min().orElseThrow();
        double most = points.stream().mapToDouble(Point::mean).max().orElseThrow();
        String first = label(points.getFirst());
        String last = label(points.getLast());
        Canvas canvas = new Canvas(
                "Mean of " + number + " by " + date,
                "From " + first + " to " + last + ", between " + Axis.label(least) + " and " + Axis.label(most) + ".");
        canvas.axes(date, number);
        Axis across =
                new Axis(second(points.getFirst()), second(points.getLast()), Canvas.LEFT, Canvas.WIDTH - Canvas.RIGHT);
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
                    across.place(second(point)),
                    upright.place(point.mean())));
        }
        canvas.line(path);
        canvas.dot(
                across.place(second(points.getLast())),
                upright.place(points.getLast().mean()));
        return canvas.svg();
    }

    private static double second(Point point) {
        return (double) point.from().toEpochSecond(ZoneOffset.UTC);
    }

    /** The day, with the hour where any point has another than midnight. */
    private String label(Point point) {
        boolean hours =
                points.stream().anyMatch(each -> !each.from().toLocalTime().equals(LocalTime.MIDNIGHT));
        String day = point.from().toLocalDate().toString();
        return hours ? day + ' ' + point.from().toLocalTime() : day;
    }

    private void ends(Canvas canvas, String first, String last) {
        double y = Canvas.HEIGHT - Canvas.BOTTOM + 18;
        canvas.text(Canvas.LEFT, y, "start", first);
        if (points.size() > 1) {
            canvas.text(Canvas.WIDTH - Canvas.RIGHT, y, "end", last);
        }
    }
}
