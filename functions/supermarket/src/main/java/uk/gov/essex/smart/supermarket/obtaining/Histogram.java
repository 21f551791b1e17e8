package uk.gov.essex.smart.supermarket.obtaining;

import java.util.Collections;
import java.util.List;

/**
 * How a number's values lie between the least and the most.
 *
 * @param number the column, with its unit where it is known
 * @param counts of the values in as many equal parts
 */
public record Histogram(String number, double least, double most, List<Long> counts) implements Picture {

    public Histogram {
        counts = List.copyOf(counts);
    }

    @Override
    public String svg() {
        long highest = Collections.max(counts);
        Canvas canvas = new Canvas(
                "Values of " + number,
                counts.stream().mapToLong(Long::longValue).sum() + " values from " + Axis.label(least) + " to "
                        + Axis.label(most) + "; the fullest part has " + highest + ".");
        canvas.axes(number, "values");
        Axis upright = new Axis(0, (double) highest, Canvas.HEIGHT - Canvas.BOTTOM, Canvas.TOP + 10);
        double width = (Canvas.WIDTH - Canvas.LEFT - Canvas.RIGHT) / (double) counts.size();
        for (int part = 0; part < counts.size(); part++) {
            double top = upright.place(counts.get(part).doubleValue());
            canvas.bar(Canvas.LEFT + part * width, top, width - 1, upright.from() - top);
        }
        canvas.rule(upright.from());
        canvas.text(Canvas.LEFT - 6, upright.to() + 4, "end", Long.toString(highest));
        canvas.text(Canvas.LEFT - 6, upright.from() + 4, "end", "0");
        double y = upright.from() + 18;
        canvas.text(Canvas.LEFT, y, "start", Axis.label(least));
        canvas.text(Canvas.WIDTH - Canvas.RIGHT, y, "end", Axis.label(most));
        return canvas.svg();
    }
}
