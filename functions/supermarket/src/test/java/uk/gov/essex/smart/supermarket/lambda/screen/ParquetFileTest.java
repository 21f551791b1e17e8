package uk.gov.essex.smart.supermarket.lambda.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.DuckFile;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** A Parquet file is judged column by column, and as the same rows are that lie in a text file. */
final class ParquetFileTest {

    private static final String PLAIN = """
        SELECT range AS id, range * 7919 %% 10007 AS code, range %% 400 - 200 AS change, round(range / 7, 2)::DOUBLE AS value,
               (range / 8)::DECIMAL(12, 2) AS price, TIMESTAMP '1987-03-01' + to_seconds(range * 90061) AS taken,
               DATE '1987-03-01' + (range / 3)::INTEGER AS day, 'Ward ' || range %% 300 AS ward,
               CASE WHEN range %% 2 = 0 THEN 'case ' || range END AS note, range %% 2 = 0 AS even,
               CASE WHEN range %% 3 = 0 THEN range %% 91 END AS gaps
        FROM range(%d)
        """;

    @TempDir
    private Path directory;

    private Path scratch;

    @BeforeEach
    void makeScratch() throws IOException {
        scratch = Files.createDirectory(directory.resolve("scratch"));
    }

    private Screened screen(String select, Format format, Set<String> groups, Set<String> counts) throws IOException {
        DuckFile.write(select, directory.resolve("made." + format.extension()));
        return screenMade(format, groups, counts);
    }

    private Screened screenMade(Format format, Set<String> groups, Set<String> counts) throws IOException {
        Path file = directory.resolve("made." + format.extension());
        return new FileScreener(new DuckSettings(512, 2, Duration.ofMinutes(1), scratch))
                .screen(file, new Declaration(format, groups, counts, 5));
    }

    private Screened screen(String select) throws IOException {
        return screen(select, Format.PARQUET, Set.of(), Set.of());
    }

    private static List<Finding> findings(Screened screened) {
        return switch (screened) {
            case Screened.Quarantined(var _, List<Finding> findings) -> findings;
            case Screened.Cleared _ -> List.of();
            case Screened.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static List<ColumnProfile> columns(Screened screened) {
        return switch (screened) {
            case Screened.Quarantined(var profile, var _) -> profile.columns();
            case Screened.Cleared(var profile) -> profile.columns();
            case Screened.Refused refused -> throw new AssertionError(refused);
        };
    }

    private void judgesAlike(String select, Set<String> groups, Set<String> counts) throws IOException {
        Screened text = screen(select, Format.CSV, groups, counts);
        Screened binary = screen(select, Format.PARQUET, groups, counts);
        assertThat(findings(binary)).containsExactlyInAnyOrderElementsOf(findings(text));
        assertThat(columns(binary))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("distinct")
                .containsExactlyElementsOf(columns(text));
        for (int i = 0; i < columns(text).size(); i++) {
            long expected = columns(text).get(i).distinct();
            assertThat((double) columns(binary).get(i).distinct()).isBetween(expected * 0.9 - 1, expected * 1.1 + 1);
        }
    }

    @Test
    void profilesAsTextIsProfiled() throws IOException {
        judgesAlike(PLAIN.formatted(20_000), Set.of(), Set.of());
    }

    @Test
    void profilesManyDifferentTexts() throws IOException {
        judgesAlike(PLAIN.formatted(260_000), Set.of(), Set.of());
    }

    @Test
    void findsSmallCountsAndGroupsAsInText() throws IOException {
        judgesAlike(PLAIN.formatted(4_000), Set.of("ward", "gaps"), Set.of("code", "gaps"));
    }

    @Test
    void findsNumbersThatTellOfPeopleAmongOthers() throws IOException {
        String among = "SELECT CASE WHEN mod(range, 50) = 7 THEN %s ELSE range END AS n FROM range(5000)";
        for (String type : List.of("BIGINT", "HUGEINT", "DECIMAL(20, 0)", "DOUBLE")) {
            String identifiers = among.formatted("(9990000018)::" + type);
            assertThat(findings(screen(identifiers))).as(type).containsExactly(new Finding(Kind.NHS_NUMBER, "n", 100));
        }
        judgesAlike(among.formatted("4111111111111111"), Set.of(), Set.of());
    }

    @Test
    void looksAtShorterNumbersWhereTheirNameSaysWhatTheyAre() throws IOException {
        judgesAlike("SELECT 10009123 + range AS uprn FROM range(500)", Set.of(), Set.of());
    }

    @Test
    void findsDatesOfBirthBesideNames() throws IOException {
        judgesAlike(
                "SELECT 'Okonjo' AS surname, DATE '1931-03-12' + (range * 11)::INTEGER AS born,"
                        + " TIMESTAMPTZ '2026-03-12 10:00:00+00' AS seen FROM range(2000)",
                Set.of(),
                Set.of());
    }

    @Test
    void countsTheDatesOnWhichPeopleCanHaveBeenBorn() throws IOException {
        judgesAlike(
                "SELECT 'Okonjo' AS surname, DATE '1931-01-01' + range::INTEGER AS born FROM range(60000)",
                Set.of(),
                Set.of());
    }

    @Test
    void looksAtNegativeNumbersToo() throws IOException {
        judgesAlike(
                "SELECT CASE WHEN mod(range, 9000) = 7 THEN -9990000018 ELSE -range END AS n FROM range(60000)",
                Set.of(),
                Set.of());
    }

    @Test
    void countsWhatIsNoNumberAmongNumbers() throws IOException {
        ColumnProfile column = columns(screen(
                        "SELECT CASE WHEN range = 5 THEN 'nan'::DOUBLE WHEN range = 6 THEN NULL ELSE range END AS n"
                                + " FROM range(1000)"))
                .getFirst();
        assertThat(column.type()).isEqualTo(ColumnType.STRING);
        assertThat(column.values()).isEqualTo(999);
        assertThat(column.nulls()).isEqualTo(1);
    }

    @Test
    void tellsTheFirstRowThatIsTooLong() throws IOException {
        assertThat(screen("SELECT range AS id, CASE WHEN range >= 41 THEN repeat('a', 600000) END AS one,"
                        + " CASE WHEN range >= 41 THEN repeat('b', 600000) END AS other FROM range(45)"))
                .isEqualTo(new Screened.Refused(Refusal.ROW_TOO_LONG, 42));
    }

    @Test
    void refusesWhatUnpacksToMoreThanThereIs() throws IOException {
        Path file = DuckFile.write(
                "SELECT string_agg(range::VARCHAR, ',' ORDER BY range) AS a FROM range(15000000)",
                directory.resolve("made.parquet"));
        Screened screened = new FileScreener(new DuckSettings(64, 1, Duration.ofMinutes(1), scratch))
                .screen(file, new Declaration(Format.PARQUET, Set.of(), Set.of(), 5));
        assertThat(screened).isEqualTo(new Screened.Refused(Refusal.COMPRESSED, 0));
    }

    /** A footer may say what it likes of the values: it is they that are read. */
    @Test
    void doesNotBelieveWhatTheFileSaysOfItsValues() throws IOException {
        String select = "SELECT CASE WHEN range = 700 THEN 9990000018 ELSE range END AS n FROM range(1000)";
        screen(select);
        Path file = directory.resolve("made.parquet");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int footer = bytes.length - 8 - all.getInt(bytes.length - 8);
        int forged = 0;
        for (int at = footer; at < bytes.length - 8; at++) {
            if (all.getLong(at) == 9_990_000_018L) {
                all.putLong(at, 999);
                forged++;
            }
        }
        assertThat(forged).isPositive();
        Files.write(file, bytes);
        assertThat(findings(screenMade(Format.PARQUET, Set.of(), Set.of())))
                .containsExactly(new Finding(Kind.NHS_NUMBER, "n", 1));
    }
}
