package uk.gov.essex.smart.supermarket.lambda.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.supermarket.release.ExactChannel;
import uk.gov.essex.smart.supermarket.release.PostHour;

/** One line of the hourly CSV of Smart Places; names, numbers and times, so no cell is quoted. */
final class HourRow {

    static final String HEADER = "post,latitude,longitude,channel,unit,time,mean,min,max,count";

    private static final int CELLS = HEADER.split(",", -1).length;

    private HourRow() {}

    /** @throws IllegalStateException where the line is none of this day's; it is not quoted */
    static PostHour parse(String line, LocalDate day) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS) {
            throw new IllegalStateException("A row of " + cells.length + " cells does not fit " + CELLS + " columns");
        }
        ExactChannel channel = ExactChannel.find(cells[3])
                .filter(known -> known.unit().equals(cells[4]))
                .orElseThrow(() -> new IllegalStateException("A channel that was not asked for, or in another unit"));
        var time = Instant.parse(cells[5]).atOffset(ZoneOffset.UTC);
        if (!time.toLocalDate().equals(day)) {
            throw new IllegalStateException("A row of " + time.toLocalDate() + " does not belong to " + day);
        }
        return new PostHour(
                new Position(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
                channel,
                time.getHour(),
                new BigDecimal(cells[6]),
                new BigDecimal(cells[7]),
                new BigDecimal(cells[8]),
                Integer.parseInt(cells[9]));
    }
}
