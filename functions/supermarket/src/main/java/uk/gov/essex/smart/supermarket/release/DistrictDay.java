package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.District;

/**
 * One row of a daily data set.
 *
 * @param hours how many hours of the day have readings
 * @param mean the mean of the hours' means, where at least {@value #ENOUGH_HOURS} hours have readings: three quarters of
 *     the day, as directive 2008/50/EC, annex XI, asks of a daily value
 */
public record DistrictDay(
        District district,
        LocalDate day,
        ExactChannel channel,
        int hours,
        long readings,
        Optional<BigDecimal> mean,
        BigDecimal least,
        BigDecimal most) {

    public static final int ENOUGH_HOURS = 18;

    /**
     * The day of one district and channel.
     *
     * @param hours all of one district, day and channel
     * @throws IllegalArgumentException where there are none
     */
    public static DistrictDay of(List<DistrictHour> hours) {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("A day without an hour has no row");
        }
        DistrictHour first = hours.getFirst();
        return new DistrictDay(
                first.district(),
                first.day(),
                first.channel(),
                hours.size(),
                hours.stream().mapToLong(DistrictHour::readings).sum(),
                hours.size() >= ENOUGH_HOURS ? Optional.of(mean(hours)) : Optional.empty(),
                hours.stream()
                        .map(DistrictHour::least)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                hours.stream()
                        .map(DistrictHour::most)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static BigDecimal mean(List<DistrictHour> hours) {
        return hours.stream()
                .map(DistrictHour::mean)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(
                        BigDecimal.valueOf(hours.size()),
                        hours.getFirst().channel().decimals() + 1,
                        RoundingMode.HALF_UP);
    }
}
