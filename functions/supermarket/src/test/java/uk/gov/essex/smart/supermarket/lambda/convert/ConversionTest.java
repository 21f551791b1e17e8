package uk.gov.essex.smart.supermarket.lambda.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.convert.Converted.Made;
import uk.gov.essex.smart.supermarket.lambda.files.DuckFile;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.Withheld;
import uk.gov.essex.smart.supermarket.uploads.Withheld.Reason;

final class ConversionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACES = """
        name,longitude,latitude,count,share,open,since,at
        "Quay, north",0.5,51.7,+5,1.25,true,2026-01-02,09:30:15
        "the ""old"" mill",,,-7,3,FALSE,2024-02-29,
          ,0.75,51.9,,,,,23:59:59
        """;

    @TempDir
    private Path directory;

    private Path room;
    private Path upload;

    @BeforeEach
    void makeRoom() throws IOException {
        room = Files.createDirectory(directory.resolve("room"));
        upload = directory.resolve("upload");
    }

    /** What was made is the test's; beside it there is nothing. */
    @AfterEach
    void leavesNothingBehind() throws IOException {
        try (Stream<Path> left = Files.list(room)) {
            assertThat(left.map(path -> path.getFileName().toString())).allMatch(name -> name.startsWith("data."));
        }
    }

    private Room room(long mostBytes, Duration longest) {
        return new Room(new DuckSettings(256, 2, longest, room), room, mostBytes);
    }

    private Conversion open(byte[] bytes, Format format, Room within) throws IOException {
        Files.write(upload, bytes);
        Profile profile = switch (new FileScreener(within.duck()).screen(upload, Declaration.of(format))) {
            case Screened.Cleared cleared -> cleared.profile();
            case Screened.Quarantined quarantined -> quarantined.profile();
            case Screened.Refused refused -> throw new AssertionError(refused.refusal() + " at row " + refused.row());
        };
        return new Conversion(upload, format, profile, within);
    }

    private Conversion open(String text, Format format) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8), format, room(1 << 30, Duration.ofMinutes(1)));
    }

    private static Path made(Converted converted) {
        assertThat(converted).isInstanceOf(Made.class);
        return ((Made) converted).file();
    }

    private static JsonNode json(Converted converted) throws IOException {
        return JSON.readTree(made(converted).toFile());
    }

    /** Rows as DuckDB reads them by itself. */
    private static List<List<String>> rows(String source) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + source)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                found.add(row);
            }
        }
        return found;
    }

    private static List<List<String>> csv(Converted converted) throws SQLException {
        return rows("read_csv('" + made(converted)
                + "', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')");
    }

    @Test
    void keepsTypesAndValuesInEveryFormat() throws IOException, SQLException {
        try (Conversion conversion = open(PLACES, Format.CSV)) {
            Path parquet = made(conversion.to(Format.PARQUET));
            assertThat(rows("(DESCRIBE SELECT * FROM '" + parquet + "')"))
                    .extracting(row -> row.get(1))
                    .containsExactly("VARCHAR", "DOUBLE", "DOUBLE", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "TIME");
            assertThat(rows("'" + parquet + "'"))
                    .containsExactly(
                            List.of("Quay, north", "0.5", "51.7", "5", "1.25", "true", "2026-01-02", "09:30:15"),
                            List.of("the \"old\" mill", "null", "null", "-7", "3.0", "false", "2024-02-29", "null"),
                            List.of("null", "0.75", "51.9", "null", "null", "null", "null", "23:59:59"));
            assertThat(json(conversion.to(Format.JSON))).isEqualTo(JSON.readTree("""
                [{"name":"Quay, north","longitude":0.5,"latitude":51.7,"count":5,"share":1.25,"open":true,
                  "since":"2026-01-02","at":"09:30:15"},
                 {"name":"the \\"old\\" mill","longitude":null,"latitude":null,"count":-7,"share":3.0,"open":false,
                  "since":"2024-02-29","at":null},
                 {"name":null,"longitude":0.75,"latitude":51.9,"count":null,"share":null,"open":null,"since":null,
                  "at":"23:59:59"}]\
                """));
            JsonNode features = json(conversion.to(Format.GEOJSON)).get("features");
            assertThat(features.findValuesAsText("type")).contains("Feature", "Point");
            assertThat(features.get(0).get("geometry")).isEqualTo(JSON.readTree("""
                {"type":"Point","coordinates":[0.5,51.7]}\
                """));
            assertThat(features.get(1).get("geometry").isNull()).isTrue();
            assertThat(features.get(0).get("properties").get("count").intValue())
                    .isEqualTo(5);
            assertThat(features).hasSize(3);
            assertThat(csv(conversion.to(Format.CSV)))
                    .contains(List.of("Quay, north", "0.5", "51.7", "+5", "1.25", "true", "2026-01-02", "09:30:15"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void keepsEveryCellWhateverItHolds(long seed) throws IOException, SQLException {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = 1 + random.nextInt(5);
        List<List<String>> rows = IntStream.range(0, 300)
                .mapToObj(row -> IntStream.range(0, columns)
                        .mapToObj(column -> "x" + cell(random))
                        .toList())
                .toList();
        String text =
                IntStream.range(0, columns).mapToObj(column -> "c " + column).collect(Collectors.joining(","))
                        + "\r\n"
                        + rows.stream()
                                .map(row -> row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",")))
                                .collect(Collectors.joining("\r\n"));
        try (Conversion conversion = open(text, Format.CSV)) {
            assertThat(csv(conversion.to(Format.CSV))).isEqualTo(rows);
            assertThat(rows("'" + made(conversion.to(Format.PARQUET)) + "'")).isEqualTo(rows);
            assertThat(cells(json(conversion.to(Format.JSON)))).isEqualTo(rows);
        }
    }

    private static List<List<String>> cells(JsonNode objects) {
        return StreamSupport.stream(objects.spliterator(), false)
                .map(object -> StreamSupport.stream(object.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList())
                .toList();
    }

    private static String cell(SplittableRandom random) {
        String alphabet = "ab,;\"'\n\r\t|\\{}é€😀 =";
        int[] points = alphabet.codePoints().toArray();
        return IntStream.range(0, random.nextInt(12))
                .map(i -> points[random.nextInt(points.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void makesUtf8OfAnyEncodingAndDelimiter(String charset) throws IOException, SQLException {
        byte[] bytes = "place;count\ncafé;3\nquay;14\n".getBytes(Charset.forName(charset));
        try (Conversion conversion = open(bytes, Format.CSV, room(1 << 20, Duration.ofMinutes(1)))) {
            assertThat(Files.readString(made(conversion.to(Format.CSV)))).isEqualTo("place,count\ncafé,3\nquay,14\n");
        }
        byte[] lines = "{\"place\":\"café\"}\n{\"place\":\"quay\"}\n".getBytes(Charset.forName(charset));
        try (Conversion conversion = open(lines, Format.JSON, room(1 << 20, Duration.ofMinutes(1)))) {
            assertThat(json(conversion.to(Format.JSON)))
                    .isEqualTo(JSON.readTree("[{\"place\":\"café\"},{\"place\":\"quay\"}]"));
        }
    }

    @Test
    void aTextOfDigitsStaysAText() throws IOException {
        String text = "[{\"code\":\"12\",\"n\":12},{\"code\":\"13\",\"n\":1.5}]";
        try (Conversion conversion = open(text, Format.JSON)) {
            assertThat(json(conversion.to(Format.JSON))).isEqualTo(JSON.readTree("""
                [{"code":"12","n":12.0},{"code":"13","n":1.5}]\
                """));
        }
    }

    @Test
    void whatIsNestedStaysNested() throws IOException, SQLException {
        String text =
                "[{\"id\":1,\"tags\":[\"a\",\"b\"],\"at\":{\"x\":null}},{\"id\":2,\"tags\":\"none\",\"more\":\"\\\"\"}]";
        try (Conversion conversion = open(text, Format.JSON)) {
            assertThat(json(conversion.to(Format.JSON))).isEqualTo(JSON.readTree("""
                [{"id":1,"tags":["a","b"],"at":{"x":null},"more":null},
                 {"id":2,"tags":"none","at":null,"more":"\\""}]\
                """));
            assertThat(csv(conversion.to(Format.CSV)))
                    .containsExactly(
                            List.of("1", "[\"a\",\"b\"]", "{\"x\":null}", "null"),
                            List.of("2", "\"none\"", "null", "\""));
            assertThat(rows("'" + made(conversion.to(Format.PARQUET)) + "'"))
                    .containsExactly(
                            List.of("1", "[\"a\",\"b\"]", "{\"x\":null}", "null"),
                            List.of("2", "\"none\"", "null", "\""));
        }
    }

    @Test
    void featuresBecomeRowsAndStayAsTheyAre() throws IOException, SQLException {
        String text = """
            {"type":"FeatureCollection","name":"ponds","features":[
             {"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[0.1234567,51.7]},"properties":{"depth":2.5}},
             {"type":"Feature","geometry":null,"properties":{"depth":3,"geometry":"old"}}]}\
            """;
        try (Conversion conversion = open(text, Format.GEOJSON)) {
            assertThat(Files.readString(made(conversion.to(Format.GEOJSON)))).isEqualTo(text);
            assertThat(csv(conversion.to(Format.CSV)))
                    .containsExactly(
                            List.of("7", "{\"type\":\"Point\",\"coordinates\":[0.1234567,51.7]}", "2.5", "null"),
                            List.of("null", "null", "3", "old"));
            assertThat(json(conversion.to(Format.JSON))
                            .get(0)
                            .get("geometry")
                            .get("type")
                            .textValue())
                    .isEqualTo("Point");
            assertThat(conversion.picture(Set.of(), Map.of())).isPresent();
        }
    }

    @Test
    void parquetKeepsItsTypes() throws IOException, SQLException {
        Path made = DuckFile.write(
                "SELECT range AS \"the id\", {'a': [range]} AS deep, 'x,\"y' AS text, 1.10::DECIMAL(9, 2) AS exact"
                        + " FROM range(1000)",
                directory.resolve("made.parquet"));
        try (Conversion conversion =
                open(Files.readAllBytes(made), Format.PARQUET, room(1 << 30, Duration.ofMinutes(1)))) {
            assertThat(rows("'" + made(conversion.to(Format.PARQUET)) + "'"))
                    .isEqualTo(rows(
                            "(SELECT \"the id\", to_json(deep)::VARCHAR AS deep, text, exact FROM '" + made + "')"));
            assertThat(csv(conversion.to(Format.CSV)).get(999))
                    .containsExactly("999", "{\"a\":[999]}", "x,\"y", "1.10");
            assertThat(json(conversion.to(Format.JSON)).get(999)).isEqualTo(JSON.readTree("""
                {"the id":999,"deep":{"a":[999]},"text":"x,\\"y","exact":1.1}\
                """));
        }
    }

    @Test
    void tellsTheChecksumOfWhatItMade() throws Exception {
        try (Conversion conversion = open(PLACES, Format.CSV)) {
            for (Format format : Format.values()) {
                Made made = (Made) conversion.to(format);
                byte[] bytes = Files.readAllBytes(made.file());
                assertThat(made.bytes()).isEqualTo(bytes.length);
                assertThat(made.checksum().value())
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            }
        }
    }

    private static Converted notMade(Format format, Reason reason) {
        return new Converted.NotMade(new Withheld(format, reason));
    }

    @Test
    void saysWhyAFormatIsNotOffered() throws IOException {
        try (Conversion conversion = open("a,A\n1,2\n", Format.CSV)) {
            assertThat(conversion.to(Format.PARQUET)).isEqualTo(notMade(Format.PARQUET, Reason.SAME_NAMES));
            assertThat(conversion.to(Format.CSV)).isInstanceOf(Made.class);
        }
        try (Conversion conversion = open("a,b\n1,2\n", Format.CSV)) {
            assertThat(conversion.to(Format.GEOJSON)).isEqualTo(notMade(Format.GEOJSON, Reason.NO_PLACES));
        }
    }

    @Test
    void stopsWhereAFileWouldHaveNoRoom() throws IOException {
        byte[] many = ("number\n" + "1\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8);
        try (Conversion conversion = open(many, Format.CSV, room(2_000_000, Duration.ofMinutes(1)))) {
            assertThat(conversion.to(Format.JSON)).isEqualTo(notMade(Format.JSON, Reason.TOO_LARGE));
            assertThat(conversion.to(Format.CSV)).isInstanceOf(Made.class);
        }
        try (Conversion conversion = open(many, Format.CSV, room(500_000, Duration.ofMinutes(1)))) {
            for (Format format : Format.values()) {
                assertThat(conversion.to(format)).isEqualTo(notMade(format, Reason.TOO_LARGE));
            }
            assertThat(conversion.preview().first()).isEmpty();
        }
    }

    @Test
    void stopsWhereItTakesTooLong() throws IOException {
        byte[] many = ("number,text\n" + "1,some words that take their time\n".repeat(1_000_000))
                .getBytes(StandardCharsets.UTF_8);
        try (Conversion conversion = open(many, Format.CSV, room(1 << 30, Duration.ofMillis(1)))) {
            assertThat(conversion.to(Format.PARQUET)).isEqualTo(notMade(Format.PARQUET, Reason.TOO_SLOW));
            assertThat(conversion.picture(Set.of(), Map.of())).isEmpty();
        }
    }
}
