package uk.gov.essex.smart.supermarket.lambda.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.files.DuckFile;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile.Range;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Encoding;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Screened;

final class FileScreenerTest {

    private static final String PLAIN = "place;count;when\ncafé;3;2026-01-02\nquay;14;2026-03-04\n";

    @TempDir
    private Path directory;

    private Path scratch;

    @BeforeEach
    void makeScratch() throws IOException {
        scratch = Files.createDirectory(directory.resolve("scratch"));
    }

    /** Whatever came out, nothing is left lying about. */
    @AfterEach
    void leavesNothingBehind() throws IOException {
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left).isEmpty();
        }
    }

    private Screened screen(byte[] bytes, Declaration declaration) throws IOException {
        Path file = Files.write(directory.resolve("upload"), bytes);
        return new FileScreener(new DuckSettings(256, 1, Duration.ofMinutes(1), scratch)).screen(file, declaration);
    }

    private Screened screen(String text, Format format) throws IOException {
        return screen(text.getBytes(StandardCharsets.UTF_8), Declaration.of(format));
    }

    private static Profile cleared(Screened screened) {
        assertThat(screened).isInstanceOf(Screened.Cleared.class);
        return ((Screened.Cleared) screened).profile();
    }

    private static List<Finding> findings(Screened screened) {
        assertThat(screened).isInstanceOf(Screened.Quarantined.class);
        return ((Screened.Quarantined) screened).findings();
    }

    private byte[] parquet(String select) throws IOException {
        return Files.readAllBytes(DuckFile.write(select, directory.resolve("made.parquet")));
    }

    @Test
    void profilesTheWholeFile() throws IOException {
        Profile profile = cleared(screen("a,b,c,d\n" + "1,2.5,true,\n".repeat(9_999) + "2,3,false,x\n", Format.CSV));
        assertThat(profile.rows()).isEqualTo(10_000);
        assertThat(profile.columns())
                .containsExactly(
                        new ColumnProfile("a", ColumnType.INTEGER, 10_000, 0, 2, Optional.of(new Range("1", "2"))),
                        new ColumnProfile("b", ColumnType.NUMBER, 10_000, 0, 2, Optional.of(new Range("2.5", "3.0"))),
                        new ColumnProfile("c", ColumnType.BOOLEAN, 10_000, 0, 2, Optional.empty()),
                        new ColumnProfile("d", ColumnType.STRING, 1, 9_999, 1, Optional.empty()));
        assertThat(cleared(screen("a\n" + "1\n".repeat(100_000) + "n/a\n", Format.CSV))
                        .columns()
                        .getFirst()
                        .type())
                .isEqualTo(ColumnType.STRING);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF_8", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE", "windows-1252,WINDOWS_1252"})
    void readsAnyEncoding(String charset, Encoding encoding) throws IOException {
        byte[] plain = PLAIN.getBytes(Charset.forName(charset));
        Profile profile = cleared(screen(plain, Declaration.of(Format.CSV)));
        assertThat(profile.encoding()).isEqualTo(encoding);
        assertThat(profile.bytes()).isEqualTo(plain.length);
        assertThat(profile.columns()).extracting(ColumnProfile::name).containsExactly("place", "count", "when");
        assertThat(profile.columns().getLast().range()).contains(new Range("2026-01-02", "2026-03-04"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        Profile profile = cleared(screen("\uFEFF" + PLAIN, Format.CSV));
        assertThat(profile.encoding()).isEqualTo(Encoding.UTF_8_WITH_BOM);
        assertThat(profile.columns().getFirst().name()).isEqualTo("place");
        assertThat(cleared(screen(("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_16LE), Declaration.of(Format.CSV)))
                        .columns())
                .extracting(ColumnProfile::name)
                .startsWith("place");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        String text = "a;b;c\n\"x; y\";2;3.5\n\"two\nlines; \"\"both\"\"\";4;5.5\n".replace(";", delimiter);
        assertThat(cleared(screen(text, Format.CSV)).columns()).hasSize(3);
    }

    @Test
    void tellsTheChecksumOfTheUpload() throws IOException {
        assertThat(cleared(screen("a\n1\n", Format.CSV)).checksum().value())
                .isEqualTo("309b0e45a73d3fc5325e2b6ed0a01ef8b9cde6b05a5633c1f893f970d52bfddc");
    }

    @Test
    void findsInEveryFormat() throws IOException {
        String json = "[{\"id\":1,\"who\":{\"mails\":[\"x\",\"kim@example.org\"]}},{\"id\":2}]";
        assertThat(findings(screen(json, Format.JSON))).containsExactly(new Finding(Kind.EMAIL, "who.mails[]", 1));
        assertThat(findings(screen("{\"n\":\"CM1 1QH\"}\n{\"n\":null}\n", Format.JSON)))
                .containsExactly(new Finding(Kind.POSTCODE, "n", 1));
        String features =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[0.4,51.7],\"note\":\"AB12"
                    + " CDE\"},\"properties\":{\"tel\":\"01632 960001\"}}]}";
        assertThat(findings(screen(features, Format.GEOJSON)))
                .containsExactlyInAnyOrder(
                        new Finding(Kind.NUMBER_PLATE, "geometry.note", 1), new Finding(Kind.PHONE, "tel", 1));
        byte[] parquet = parquet("SELECT 'kim@example.org' AS a, {'b': ['CM1 1QH']} AS c, 3 AS d");
        assertThat(findings(screen(parquet, Declaration.of(Format.PARQUET))))
                .containsExactly(new Finding(Kind.EMAIL, "a", 1), new Finding(Kind.POSTCODE, "c", 1));
    }

    @Test
    void aShapeIsAColumnOfItsOwn() throws IOException {
        String feature = "{\"type\":\"Feature\",\"properties\":{\"n\":%d},\"geometry\":%s}";
        String shape = "{\"type\":\"Point\",\"coordinates\":[0.4,51.7]}";
        String features = "{\"type\":\"FeatureCollection\",\"features\":[" + feature.formatted(7, shape) + ","
                + feature.formatted(8, shape) + "," + feature.formatted(9, "null") + "]}";
        assertThat(cleared(screen(features, Format.GEOJSON)).columns())
                .extracting(ColumnProfile::name, ColumnProfile::type, ColumnProfile::values)
                .containsExactly(
                        Tuple.tuple("n", ColumnType.INTEGER, 3L), Tuple.tuple("geometry", ColumnType.GEOJSON, 2L));
    }

    @Test
    void membersAreKnownByTheirPlaceInWhateverOrderTheyCome() throws IOException {
        String rows = "{\"a\":{\"x\":1,\"y\":2},\"x\":\"kim@example.org\"}\n".repeat(3)
                + "{\"x\":\"sam@example.org\",\"a\":{\"y\":2,\"x\":1}}\n{\"a\":{\"x\":3}}\n";
        assertThat(findings(screen(rows, Format.JSON))).containsExactly(new Finding(Kind.EMAIL, "x", 4));
    }

    @Test
    void readsTextInEveryScriptAndHoweverItIsEscaped() throws IOException {
        String rows = """
            {"café":"\ud83d\ude8c CM1 1QH","b":"x"}
            {"caf\\u00e9":"\\ud83d\\ude8c CM2 6AB"}
            {"b":"\\ud83d","café":"CM1 1QH"}
            """;
        assertThat(findings(screen(rows, Format.JSON))).containsExactly(new Finding(Kind.POSTCODE, "café", 3));
    }

    @Test
    void profilesParquet() throws IOException {
        byte[] parquet =
                parquet("SELECT range AS i, range / 2 AS half, DATE '2026-01-01' AS day, NULL::VARCHAR AS none FROM"
                        + " range(5000)");
        Profile profile = cleared(screen(parquet, Declaration.of(Format.PARQUET)));
        assertThat(profile.encoding()).isEqualTo(Encoding.BINARY);
        assertThat(profile.rows()).isEqualTo(5_000);
        assertThat(profile.columns())
                .extracting(ColumnProfile::type)
                .containsExactly(ColumnType.INTEGER, ColumnType.NUMBER, ColumnType.DATE, ColumnType.STRING);
    }

    @Test
    void aFileWithoutAHeaderDoesNotTellItsFirstRow() throws IOException {
        List<Finding> findings = findings(screen("kim@example.org,7\nsam@example.org,8\n", Format.CSV));
        assertThat(findings).extracting(Finding::column).containsOnly("column 1");
    }

    @Test
    void looksAgainAtAKnownCellInAnotherColumnOrBehindATab() throws IOException {
        assertThat(findings(screen("code,mac\n001a2b3c4d5e,001a2b3c4d5e\n", Format.CSV)))
                .containsExactly(new Finding(Kind.MAC_ADDRESS, "mac", 1));
        assertThat(findings(screen("note,n\nsum,1\n\tsum,2\n", Format.CSV)))
                .containsExactly(new Finding(Kind.FORMULA, "note", 1));
    }

    @Test
    void whatIsFoundHidesTheRange() throws IOException {
        Screened screened = screen("uprn,n\n100091234567,1\n", Format.CSV);
        Profile profile = ((Screened.Quarantined) screened).profile();
        assertThat(profile.columns().get(0).range()).isEmpty();
        assertThat(profile.columns().get(1).range()).isPresent();
    }

    @Test
    void smallGroupsAndCountsAreFound() throws IOException {
        String rows = "18-24,F,9\n".repeat(5) + "25-34,M,0\n".repeat(6) + "85+,F,3\n".repeat(4);
        byte[] bytes = ("age,sex,people\n" + rows).getBytes(StandardCharsets.UTF_8);
        Declaration declared = new Declaration(Format.CSV, Set.of("age", "sex"), Set.of("people"), 5);
        assertThat(findings(screen(bytes, declared)))
                .containsExactly(
                        new Finding(Kind.SMALL_COUNT, "people", 4), new Finding(Kind.SMALL_GROUP, "age + sex", 1));
        cleared(screen(bytes, new Declaration(Format.CSV, Set.of("age", "sex"), Set.of("people"), 3)));
    }

    @Test
    void namesWithDatesOfBirthAreFoundAcrossColumns() throws IOException {
        String headed = "Surname,Date of Birth\nOkonjo,1956-03-12\n";
        assertThat(findings(screen(headed, Format.CSV)))
                .containsExactly(new Finding(Kind.NAME_WITH_BIRTH_DATE, "Date of Birth", 1));
        cleared(screen("name,opened\nMill Road Library,1956-03-12\n", Format.CSV));
    }

    private void refuses(byte[] bytes, Format format, Refusal refusal) throws IOException {
        Screened screened = screen(bytes, Declaration.of(format));
        assertThat(screened).isInstanceOf(Screened.Refused.class);
        assertThat(((Screened.Refused) screened).refusal()).isEqualTo(refusal);
    }

    private void refuses(String text, Format format, Refusal refusal) throws IOException {
        refuses(text.getBytes(StandardCharsets.UTF_8), format, refusal);
    }

    @Test
    void tellsTheRowThatIsWrong() throws IOException {
        String good = "{\"a\":1}\n".repeat(40_000);
        assertThat(screen(good + "{\"a\":\n", Format.JSON)).isEqualTo(new Screened.Refused(Refusal.TRUNCATED, 40_001));
        assertThat(screen(good + "{\"a\":1,\"a\":2}\n", Format.JSON))
                .isEqualTo(new Screened.Refused(Refusal.DUPLICATE_HEADER, 40_001));
        assertThat(screen(good + "{\"a\":\"caf\u00e9 \\u0000\"}\n" + good, Format.JSON))
                .isEqualTo(new Screened.Refused(Refusal.NUL_BYTE, 40_001));
        assertThat(screen("a,b\n" + "1,2\n".repeat(40_000) + "1\n3,4\n", Format.CSV))
                .isEqualTo(new Screened.Refused(Refusal.RAGGED_ROW, 40_001));
        assertThat(screen(good + "{\"n\":{" + members("x") + "},\"m\":{" + members("y") + "}}", Format.JSON))
                .isEqualTo(new Screened.Refused(Refusal.TOO_MANY_COLUMNS, 40_000));
    }

    private static String members(String name) {
        return IntStream.range(0, 3_000).mapToObj(i -> '"' + name + i + "\":1").collect(Collectors.joining(","));
    }

    @Test
    void refusesWhatIsPackedWithoutUnpackingIt() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[1 << 22]);
        }
        for (Format format : Format.values()) {
            refuses(bomb.toByteArray(), format, Refusal.COMPRESSED);
            refuses("PK\u0003\u0004rest of a zip file", format, Refusal.COMPRESSED);
        }
    }

    @Test
    void refusesWhatIsOfAnotherType() throws IOException {
        refuses("[{\"a\":1}]", Format.CSV, Refusal.WRONG_TYPE);
        refuses(PLAIN, Format.JSON, Refusal.WRONG_TYPE);
        refuses(PLAIN, Format.PARQUET, Refusal.WRONG_TYPE);
        refuses("<!doctype html><p>", Format.CSV, Refusal.WRONG_TYPE);
        refuses("%PDF-1.7", Format.CSV, Refusal.WRONG_TYPE);
        refuses("[{\"a\":1}]", Format.GEOJSON, Refusal.WRONG_TYPE);
        refuses("{\"type\":\"FeatureCollection\",\"features\":[]}", Format.JSON, Refusal.WRONG_TYPE);
        refuses("{\"type\":\"Feature\",\"geometry\":null}", Format.GEOJSON, Refusal.WRONG_TYPE);
        refuses(parquet("SELECT 1"), Format.JSON, Refusal.WRONG_TYPE);
    }

    @Test
    void refusesWhatIsBrokenOff() throws IOException {
        refuses("a,b\n1,2\n3", Format.CSV, Refusal.TRUNCATED);
        refuses("a,b\n1,\"two", Format.CSV, Refusal.TRUNCATED);
        byte[] euro = "a\ncaf\u00e9\n\u20ac".getBytes(StandardCharsets.UTF_8);
        refuses(Arrays.copyOf(euro, euro.length - 1), Format.CSV, Refusal.TRUNCATED);
        refuses("[{\"a\":1},{\"a\"", Format.JSON, Refusal.TRUNCATED);
        byte[] parquet = parquet("SELECT range FROM range(1000)");
        refuses(Arrays.copyOf(parquet, parquet.length - 10), Format.PARQUET, Refusal.TRUNCATED);
    }

    @Test
    void refusesWhatHasNoBounds() throws IOException {
        refuses("a\n\"" + "x".repeat(1 << 20) + "\"\n", Format.CSV, Refusal.ROW_TOO_LONG);
        refuses("a\n" + "x".repeat(5 << 20) + "\n", Format.CSV, Refusal.ROW_TOO_LONG);
        refuses("{\"a\":\"" + "x".repeat(1 << 20) + "\"}", Format.JSON, Refusal.ROW_TOO_LONG);
        refuses("c,".repeat(1_000_000) + "c\n", Format.CSV, Refusal.TOO_MANY_COLUMNS);
        String members =
                IntStream.range(0, 1_000_000).mapToObj(i -> "\"" + i + "\":1").collect(Collectors.joining(","));
        refuses("[{" + members + "}]", Format.JSON, Refusal.TOO_MANY_COLUMNS);
        refuses("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}", Format.JSON, Refusal.TOO_DEEP);
        refuses("{\"a\":" + "[".repeat(100_000), Format.JSON, Refusal.TOO_DEEP);
    }

    @Test
    void refusesWhatIsIllFormed() throws IOException {
        refuses("", Format.CSV, Refusal.EMPTY);
        refuses("a,b\n", Format.CSV, Refusal.EMPTY);
        refuses("[]", Format.JSON, Refusal.EMPTY);
        refuses("a,a\n1,2\n", Format.CSV, Refusal.DUPLICATE_HEADER);
        refuses("[{\"a\":1,\"a\":2}]", Format.JSON, Refusal.DUPLICATE_HEADER);
        refuses("a,,c\n1,2,3\n", Format.CSV, Refusal.EMPTY_HEADER);
        refuses("a,b\n1,2\n3,4,5\n6,7\n", Format.CSV, Refusal.RAGGED_ROW);
        refuses("a,b\n1,2\n3\n6,7\n", Format.CSV, Refusal.RAGGED_ROW);
        refuses("a,b\n\"1\"x,2\n", Format.CSV, Refusal.MALFORMED);
        refuses("a,b\n1,\u0000\n", Format.CSV, Refusal.NUL_BYTE);
        refuses("[{\"a\":\"\\u0000\"}]", Format.JSON, Refusal.NUL_BYTE);
        refuses("[{\"a\":1}] x", Format.JSON, Refusal.MALFORMED);
        refuses("[1,2]", Format.JSON, Refusal.MALFORMED);
    }

    @Test
    void refusesTwoEncodingsInOneFile() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes("a\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        both.writeBytes("na\u00efve\n".getBytes(StandardCharsets.UTF_8));
        refuses(both.toByteArray(), Format.CSV, Refusal.MIXED_ENCODING);
    }

    @Test
    void refusesParquetThatWouldGrowBeyondMeasure() throws IOException {
        byte[] bomb = parquet("SELECT 1::TINYINT AS a, 1::TINYINT AS b FROM range(20000000)");
        assertThat(bomb.length).isLessThan(1 << 20);
        refuses(bomb, Format.PARQUET, Refusal.COMPRESSED);
    }

    @Test
    void aDeclaredColumnMustBeThere() throws IOException {
        Declaration declared = new Declaration(Format.CSV, Set.of("age"), Set.of(), 5);
        assertThat(screen("sex\nF\n".getBytes(StandardCharsets.UTF_8), declared))
                .isEqualTo(new Screened.Refused(Refusal.UNKNOWN_COLUMN, 0));
    }
}
