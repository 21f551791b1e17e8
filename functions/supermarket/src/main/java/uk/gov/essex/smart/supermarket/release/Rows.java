package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows as lines of CSV (RFC 4180). Codes, dates and numbers need no quotes; titles of districts have neither commas nor
 * quotes.
 */
public final class Rows {

    private Rows() {}

    /** The names of the columns. */
    public static String header(Grain grain) {
        return switch (grain) {
            case HOURLY -> "district_code,district,hour_starting,channel,unit,posts,readings,mean,least,most";
            case DAILY -> "district_code,district,date,channel,unit,hours,readings,mean,least,most";
        };
    }

    /** The lines of a day, from its hours. */
    public static List<String> lines(Grain grain, List<DistrictHour> hours) {
        return switch (grain) {
            case HOURLY -> hours.stream().map(Rows::line).toList();
            case DAILY -> days(hours).map(Rows::line).toList();
        };
    }

    private record Place(ExactChannel channel, String district) {}

    private static Stream<DistrictDay> days(List<DistrictHour> hours) {
        Map<Place, List<DistrictHour>> places = hours.stream()
                .collect(Collectors.groupingBy(
                        hour -> new Place(hour.channel(), hour.district().code()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return places.values().stream().map(DistrictDay::of);
    }

    private static String line(DistrictHour row) {
        return String.join(
                ",",
                row.district().code(),
                row.district().title(),
                row.day() + "T%02d:00:00Z".formatted(row.hour()),
                row.channel().word(),
                row.channel().unit(),
                Integer.toString(row.posts()),
                Long.toString(row.readings()),
                row.mean().toPlainString(),
                row.least().toPlainString(),
                row.most().toPlainString());
    }

    private static String line(DistrictDay row) {
        return String.join(
                ",",
                row.district().code(),
                row.district().title(),
                row.day().toString(),
                row.channel().word(),
                row.channel().unit(),
                Integer.toString(row.hours()),
                Long.toString(row.readings()),
                row.mean().map(BigDecimal::toPlainString).orElse(""),
                row.least().toPlainString(),
                row.most().toPlainString());
    }
}
