package uk.gov.essex.smart.devices.sensor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Readings of a CSV file, told at the file's own times, which are UTC. An empty cell, or a row that is not there, is a
 * gap and stays one. Values go out as they are written. Cells hold numbers and dates only, so no quoting is understood.
 */
public final class CsvReplay implements Sensors {

    private static final String DATE = "date";

    private final List<String> channels;
    private final Map<Long, List<Reading>> rows;

    private CsvReplay(List<String> channels, Map<Long, List<Reading>> rows) {
        this.channels = channels;
        this.rows = rows;
    }

    /**
     * Reads the rows of {@code from} up to but without {@code to}.
     *
     * @param file CSV with a header and a column {@code date}, plain or {@code .gz}
     * @param columns which column is which channel; a column not named here is left out
     * @throws IOException where the file cannot be read or is not of the form; the message names the line
     */
    public static CsvReplay read(Path file, Map<String, String> columns, Instant from, Instant to) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return read(file, lines, columns, from, to);
        }
    }

    private static CsvReplay read(
            Path file, BufferedReader lines, Map<String, String> columns, Instant from, Instant to) throws IOException {
        String first = lines.readLine();
        List<String> header = first == null ? List.of() : cells(first);
        int date = header.indexOf(DATE);
        if (date < 0) {
            throw new IOException(file + " has no column named " + DATE + " in its first line");
        }
        List<String> missing =
                columns.keySet().stream().filter(name -> !header.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new IOException(file + " has no column " + String.join(", ", missing));
        }
        List<String> channels =
                header.stream().filter(columns::containsKey).map(columns::get).toList();
        Map<Long, List<Reading>> rows = new HashMap<>();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                List<String> cells = cells(line);
                Instant moment = LocalDateTime.parse(cells.get(date)).toInstant(ZoneOffset.UTC);
                if (!moment.isBefore(from) && moment.isBefore(to)) {
                    rows.put(moment.getEpochSecond(), row(header, cells, columns));
                }
            } catch (RuntimeException fault) {
                throw new IOException("Line " + number + " of " + file + " cannot be read", fault);
            }
        }
        return new CsvReplay(channels, rows);
    }

    private static List<Reading> row(List<String> header, List<String> cells, Map<String, String> columns) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < header.size() && i < cells.size(); i++) {
            String channel = columns.get(header.get(i));
            if (channel != null && !cells.get(i).isBlank()) {
                readings.add(new Reading.Quantity(
                        channel, new BigDecimal(cells.get(i).strip())));
            }
        }
        return readings;
    }

    private static List<String> cells(String line) {
        return List.of(line.split(",", -1));
    }

    /** How many rows the range holds. */
    public int size() {
        return rows.size();
    }

    @Override
    public List<String> channels() {
        return channels;
    }

    @Override
    public List<Reading> readingsAt(long second) {
        return rows.getOrDefault(second, List.of());
    }
}
