package uk.gov.essex.smart.places.query;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.places.Channel;

/** The statistics of one interval's readings, exact: from whole steps, never from rounded numbers. */
final class Summary {

    /** Below this length the mean unit vector of directions points nowhere: rounding alone would decide. */
    private static final double NOWHERE = 1e-9;

    private static final String DEGREES = "deg";

    private final Channel.Exact channel;
    private final long[] ascending;

    /** @param values in the channel's steps, at least one; put in order here */
    Summary(Channel.Exact channel, long[] values) {
        this.channel = channel;
        this.ascending = values;
        Arrays.sort(ascending);
    }

    List<Figure> figures(List<Statistic> statistics) {
        return statistics.stream()
                .flatMap(statistic -> number(statistic).map(number -> new Figure(statistic.word(), number)).stream())
                .toList();
    }

    private Optional<BigDecimal> number(Statistic statistic) {
        return switch (statistic) {
            case Statistic.Plain.VALUE, Statistic.Plain.MIN -> Optional.of(exact(0));
            case Statistic.Plain.MAX -> Optional.of(exact(ascending.length - 1));
            case Statistic.Plain.COUNT -> Optional.of(BigDecimal.valueOf(ascending.length));
            case Statistic.Plain.MEAN ->
                channel.unit().equals(DEGREES) ? meanDirection() : Optional.of(arithmeticMean());
            case Statistic.Percentile percentile -> Optional.of(exact(percentile.index(ascending.length)));
        };
    }

    private BigDecimal exact(int index) {
        return BigDecimal.valueOf(ascending[index], channel.decimals());
    }

    private BigDecimal arithmeticMean() {
        BigDecimal sum = BigDecimal.valueOf(Arrays.stream(ascending).sum(), channel.decimals());
        return sum.divide(BigDecimal.valueOf(ascending.length), channel.decimals() + 1, RoundingMode.HALF_UP);
    }

    private Optional<BigDecimal> meanDirection() {
        double step = Math.pow(10, -channel.decimals());
        double east = 0;
        double north = 0;
        for (long value : ascending) {
            double radians = Math.toRadians(value * step);
            east += Math.sin(radians);
            north += Math.cos(radians);
        }
        if (Math.hypot(east, north) < NOWHERE * ascending.length) {
            return Optional.empty();
        }
        double degrees = Math.toDegrees(Math.atan2(east, north));
        BigDecimal rounded = new BigDecimal(degrees < 0 ? degrees + 360 : degrees, MathContext.DECIMAL64)
                .setScale(channel.decimals() + 1, RoundingMode.HALF_UP);
        return Optional.of(
                rounded.compareTo(BigDecimal.valueOf(360)) < 0 ? rounded : rounded.subtract(BigDecimal.valueOf(360)));
    }
}
