package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.gov.essex.smart.supermarket.District;

/**
 * One row of an hourly data set.
 *
 * @param hour of the day, UTC, 0 to 23
 * @param posts how many lampposts measured in this hour
 * @param readings how many readings they gave
 * @param mean the mean of the lampposts' means, so that a post that reads more often does not count for more; with one
 *     digit more than a reading
 */
public record DistrictHour(
        District district,
        LocalDate day,
        int hour,
        ExactChannel channel,
        int posts,
        long readings,
        BigDecimal mean,
        BigDecimal least,
        BigDecimal most) {}
