package uk.gov.essex.smart.benchmarks.compression;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;

/**
 * The four public data sets as the ingest would keep them: in the channels' steps, readings out of a channel's range
 * dropped, the first of two rows of one hour kept, local hours taken as they stand. Snowfall is left out, as no channel
 * is of it; nothing is made up in its place.
 */
final class SensorFiles {

    private static final BigDecimal ICE_POINT = new BigDecimal("273.15");

    private final Path folder;

    /** @param folder that holds the four files */
    SensorFiles(Path folder) {
        this.folder = folder;
    }

    List<DataSet> all() {
        return List.of(
                marylebone(2),
                footfall("Leeds footfall", "leeds_footfall_hourly_2014_2016.csv.gz", 0, 1, 2),
                footfall("Melbourne footfall", "melbourne_pedestrian_hourly_2015_2016.csv.gz", 1, 2, 0),
                traffic());
    }

    /** Nine channels of one roadside station; carbon monoxide to so many decimals. */
    DataSet marylebone(int carbonMonoxideDecimals) {
        List<Channel.Stored> channels =
                channels("nox", "no2", "o3", "so2", "co", "pm10", "pm25", "wind-speed", "wind-direction");
        int[] columns = {3, 4, 5, 7, 8, 6, 9, 1, 2};
        SortedMap<Long, long[]> rows = new TreeMap<>();
        read("marylebone_air_quality_hourly_1998_2005.csv.gz", cells -> {
            long[] row = new long[columns.length];
            for (int i = 0; i < row.length; i++) {
                Channel.Stored channel = channels.get(i);
                int decimals = "co".equals(channel.name()) ? carbonMonoxideDecimals : channel.decimals();
                row[i] = steps(cells[columns[i]], channel, decimals, Function.identity());
            }
            rows.putIfAbsent(hour(cells[0]), row);
        });
        return new DataSet("Marylebone air", List.of(Feed.of(post(0), channels, rows)));
    }

    private DataSet footfall(String name, String file, int date, int hour, int place) {
        List<Channel.Stored> channels = channels("footfall");
        SortedMap<String, SortedMap<Long, long[]>> places = new TreeMap<>();
        read(
                file,
                cells -> places.computeIfAbsent(cells[place], any -> new TreeMap<>())
                        .putIfAbsent(
                                LocalDate.parse(cells[date]).toEpochDay() * 24 + Long.parseLong(cells[hour]),
                                new long[] {steps(cells[3], channels.getFirst(), 0, Function.identity())}));
        List<Feed> feeds = new ArrayList<>();
        places.values().forEach(rows -> feeds.add(Feed.of(post(feeds.size()), channels, rows)));
        return new DataSet(name, feeds);
    }

    private DataSet traffic() {
        List<Channel.Stored> channels = channels("temperature", "rain", "vehicles");
        SortedMap<Long, long[]> rows = new TreeMap<>();
        read(
                "i94_traffic_volume_hourly.csv.gz",
                cells -> rows.putIfAbsent(hour(cells[0]), new long[] {
                    steps(cells[2], channels.get(0), 1, kelvin -> kelvin.subtract(ICE_POINT)),
                    steps(cells[3], channels.get(1), 1, Function.identity()),
                    steps(cells[1], channels.get(2), 0, Function.identity())
                }));
        return new DataSet("I-94 traffic, weather", List.of(Feed.of(post(0), channels, rows)));
    }

    private static List<Channel.Stored> channels(String... names) {
        return Stream.of(names)
                .map(name -> (Channel.Stored) Channels.find(name).orElseThrow())
                .toList();
    }

    private static PostId post(int number) {
        return new PostId("post-%06d".formatted(number));
    }

    private static long hour(String local) {
        return LocalDateTime.parse(local).toEpochSecond(ZoneOffset.UTC) / Feed.HOUR;
    }

    private static long steps(
            String cell, Channel.Stored channel, int decimals, Function<BigDecimal, BigDecimal> conversion) {
        if (cell.isEmpty()) {
            return Series.MISSING;
        }
        long steps = conversion
                .apply(new BigDecimal(cell))
                .setScale(decimals, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
        return steps < channel.least() || steps > channel.most() ? Series.MISSING : steps;
    }

    private void read(String file, Consumer<String[]> row) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> row.accept(unquoted(line.split(",", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] unquoted(String[] cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(i -> cells[i].replace("\"", ""))
                .toArray(String[]::new);
    }
}
