package uk.gov.essex.smart.devices.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.testing.SharedData;

final class CsvReplayTest {

    private static final Instant DAY = Instant.parse("2000-03-01T00:00:00Z");
    private static final Instant NEXT = Instant.parse("2000-03-02T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void tellsValuesAsWrittenAndLeavesGapsOut() throws IOException {
        CsvReplay replay = read("""
            date,no2,so2,other
            2000-03-01T00:00,39,4.7225,x
            2000-03-01T01:00,,,
            2000-03-01T02:00,40,,1
            """);
        assertThat(replay.channels()).containsExactly("no2", "sulphur");
        assertThat(replay.readingsAt(DAY.getEpochSecond()))
                .containsExactly(
                        new Reading.Quantity("no2", new BigDecimal("39")),
                        new Reading.Quantity("sulphur", new BigDecimal("4.7225")));
        assertThat(replay.readingsAt(DAY.getEpochSecond() + 3_600)).isEmpty();
        assertThat(replay.readingsAt(DAY.getEpochSecond() + 7_200)).hasSize(1);
        assertThat(replay.readingsAt(DAY.getEpochSecond() + 10_800)).isEmpty();
    }

    @Test
    void namesTheLineItCannotRead() {
        assertThatThrownBy(() -> read("date,no2,so2\n2000-03-01T00:00,39,1\n2000-03-01T01:00,many,1\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Line 3");
    }

    @Test
    void namesTheColumnThatIsNotThere() {
        assertThatThrownBy(() -> read("date,no2\n")).hasMessageContaining("so2");
        assertThatThrownBy(() -> read("when,no2,so2\n")).hasMessageContaining("date");
    }

    @Test
    void tellsAYearOfMaryleboneRoadAsItIs() throws IOException {
        Path file = SharedData.require("sensors/marylebone_air_quality_hourly_1998_2005.csv.gz");
        Instant to = Instant.parse("2001-03-01T00:00:00Z");
        CsvReplay replay = CsvReplay.read(file, Map.of("no2", "no2", "pm25", "pm25"), DAY, to);
        int rows = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().skip(1).toList()) {
                List<String> cells = List.of(line.split(",", -1));
                Instant moment = LocalDateTime.parse(cells.getFirst()).toInstant(ZoneOffset.UTC);
                if (moment.isBefore(DAY) || !moment.isBefore(to)) {
                    continue;
                }
                rows++;
                List<Reading> told = replay.readingsAt(moment.getEpochSecond());
                assertThat(told.stream().map(CsvReplayTest::text).toList())
                        .isEqualTo(List.of("no2 " + cells.get(4), "pm25 " + cells.get(9)).stream()
                                .filter(text -> !text.endsWith(" "))
                                .toList());
            }
        }
        assertThat(rows).isGreaterThan(8_000).isEqualTo(replay.size());
    }

    private static String text(Reading reading) {
        return reading.channel() + " " + ((Reading.Quantity) reading).value().toPlainString();
    }

    private CsvReplay read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file.csv"), text);
        return CsvReplay.read(file, Map.of("no2", "no2", "so2", "sulphur"), DAY, NEXT);
    }
}
