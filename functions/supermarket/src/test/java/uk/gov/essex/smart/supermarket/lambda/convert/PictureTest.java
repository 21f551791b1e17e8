package uk.gov.essex.smart.supermarket.lambda.convert;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.lambda.screen.FileScreener;
import uk.gov.essex.smart.supermarket.obtaining.DistrictMap;
import uk.gov.essex.smart.supermarket.obtaining.Histogram;
import uk.gov.essex.smart.supermarket.obtaining.LineChart;
import uk.gov.essex.smart.supermarket.obtaining.Picture;
import uk.gov.essex.smart.supermarket.obtaining.PointMap;
import uk.gov.essex.smart.supermarket.obtaining.Preview;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;

final class PictureTest {

    private static final Set<String> DRAWN = Set.of("svg", "title", "desc", "rect", "text", "path", "circle");
    private static final Set<String> SAID = Set.of(
            "xmlns",
            "viewBox",
            "role",
            "aria-labelledby",
            "font-family",
            "font-size",
            "id",
            "x",
            "y",
            "text-anchor",
            "width",
            "height",
            "d",
            "fill",
            "fill-rule",
            "fill-opacity",
            "stroke",
            "stroke-width",
            "cx",
            "cy",
            "r");

    @TempDir
    private Path room;

    private Conversion open(String text) throws IOException {
        Path upload = Files.writeString(room.resolve("upload"), text);
        DuckSettings duck = new DuckSettings(128, 1, Duration.ofMinutes(1), room);
        Screened screened = new FileScreener(duck).screen(upload, Declaration.of(Format.CSV));
        assertThat(screened).isInstanceOf(Screened.Cleared.class);
        Profile profile = ((Screened.Cleared) screened).profile();
        return new Conversion(upload, Format.CSV, profile, new Room(duck, room, 1 << 20));
    }

    private Optional<Picture> draw(String text, String... hidden) throws IOException {
        try (Conversion conversion = open(text)) {
            return conversion.picture(Set.of(hidden), Map.of("level", new Line("metres")));
        }
    }

    /** Well-formed, of known shapes only, with a title and a description. */
    private static Element checked(Picture picture) throws Exception {
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture.svg())))
                .getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        var all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).isIn(DRAWN);
            var attributes = all.item(i).getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                assertThat(attributes.item(j).getNodeName()).isIn(SAID);
            }
        }
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        return svg;
    }

    @Test
    void drawsANumberByItsDate() throws Exception {
        String text = "day,level\n2026-01-02,3\n2026-01-01,1\n2026-01-02,5\n,9\n2026-01-04,\n";
        Picture picture = draw(text).orElseThrow();
        assertThat(((LineChart) picture).points())
                .extracting(point -> point.from() + " " + point.mean())
                .containsExactly("2026-01-01T00:00 1.0", "2026-01-02T00:00 4.0");
        assertThat(checked(picture).getTextContent()).contains("Mean of level (metres) by day");
    }

    @Test
    void drawsFewDaysByTheirHours() throws Exception {
        String text = "hour,passed\n2026-01-01T22:00:00Z,4\n2026-01-01T22:30:00Z,6\n2026-01-02T01:00:00Z,9\n";
        LineChart chart = (LineChart) draw(text).orElseThrow();
        assertThat(chart.points())
                .extracting(point -> point.from() + " " + point.mean())
                .containsExactly("2026-01-01T22:00 5.0", "2026-01-02T01:00 9.0");
        assertThat(checked(chart).getTextContent())
                .contains("Mean of passed by hour", "From 2026-01-01 22:00 to 2026-01-02 01:00");
    }

    @Test
    void drawsManyDaysByTheirMonths() throws Exception {
        String text = IntStream.range(0, 600)
                .mapToObj(day -> LocalDate.of(2025, 1, 1).plusDays(day) + "T10:00:00Z," + day)
                .collect(Collectors.joining("\n", "taken,level\n", "\n"));
        LineChart chart = (LineChart) draw(text).orElseThrow();
        assertThat(chart.points()).hasSize(20);
        assertThat(chart.points().getFirst().mean()).isEqualTo(15.0);
        assertThat(chart.date()).isEqualTo("taken, by month");
        checked(chart);
    }

    @Test
    void countsValuesWhereThereIsNoDate() throws Exception {
        String text = IntStream.rangeClosed(0, 100)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining("\n", "n\n", "\n"));
        Histogram histogram = (Histogram) draw(text).orElseThrow();
        assertThat(histogram.counts()).hasSize(20).startsWith(5L).endsWith(6L);
        assertThat(checked(histogram).getTextContent()).contains("101 values from 0 to 100");
        assertThat(checked(draw("level\n7\n7\n").orElseThrow()).getTextContent())
                .contains("Values of level (metres)");
        checked(draw("n\n-1e99\n1e99\n").orElseThrow());
    }

    @Test
    void drawsPlacesOverTheDistricts() throws Exception {
        String text = "lat,lon\n51.7,0.5\n51.9,0.9\n48.9,2.3\n,\n";
        PointMap map = (PointMap) draw(text).orElseThrow();
        assertThat(map.shown()).hasSize(2);
        assertThat(map.within()).isEqualTo(2);
        assertThat(map.elsewhere()).isEqualTo(1);
        assertThat(checked(map).getElementsByTagName("circle").getLength()).isEqualTo(2);
    }

    @Test
    void shadesDistrictsByTheLastDayOfTheFirstThingMeasured() throws Exception {
        String text = """
            district_code,date,channel,readings,mean
            E07000066,2026-11-22,no2,5,40.5
            E07000066,2026-11-21,no2,5,99.5
            E07000067,2026-11-22,no2,5,20.5
            E07000067,2026-11-22,no2,5,30.5
            E07000067,2026-11-22,o3,5,77.5
            E07000068,2026-11-22,no2,5,
            E99999999,2026-11-22,no2,5,1.5
            """;
        DistrictMap map = (DistrictMap) draw(text).orElseThrow();
        assertThat(map.means()).containsOnly(Map.entry(District.BASILDON, 40.5), Map.entry(District.BRAINTREE, 25.5));
        Element svg = checked(map);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("mean, no2, 2026-11-22 by district");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Basildon 40.5, Braintree 25.5.");
    }

    @Test
    void shadesDistrictsThatAreAllAlikeAndNoneElsewhere() throws Exception {
        assertThat(checked(draw("lad_code,n\nE07000066,7\nE06000034,7\n").orElseThrow())
                        .getTextContent())
                .contains("Lightest: 7", "Darkest: 7");
        assertThat(draw("lad_code,n\nE99999999,7\n")).containsInstanceOf(Histogram.class);
    }

    @Test
    void whatIsHiddenIsNotDrawn() throws IOException {
        assertThat(draw("n\n1\n2\n", "n")).isEmpty();
        assertThat(draw("word\nsome\n")).isEmpty();
    }

    @Test
    void aHostileNameIsNothingButAName() throws Exception {
        String name = "</title><script>alert(1)</script>&\u202Egnp\u0007" + "x".repeat(300);
        Element svg = checked(draw("\"" + name + "\"\n1\n2\n").orElseThrow());
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .startsWith("Values of </title><script>alert(1)</script>&gnpxxx");
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).hasSizeLessThan(90);
    }

    @Test
    void showsTheFirstRowsCutShort() throws IOException {
        String text = "note,n\n" + ("é".repeat(300) + ",\n").repeat(30);
        Path written = room.resolve("preview.json");
        try (Conversion conversion = open(text)) {
            PreviewJson.write(conversion.preview(), written);
        }
        JsonNode preview = new ObjectMapper().readTree(written.toFile());
        assertThat(preview.get("rows").intValue()).isEqualTo(30);
        assertThat(preview.get("first")).hasSize(Preview.ROWS);
        assertThat(preview.get("first").get(19).get(0).textValue()).isEqualTo("é".repeat(199) + "…");
        assertThat(preview.get("first").get(0).get(1).isNull()).isTrue();
        assertThat(preview.get("header").get(1).textValue()).isEqualTo("n");
        assertThat(preview.get("columns").get(0).get("distinct").intValue()).isEqualTo(1);
        assertThat(preview.get("columns").get(0).get("type").textValue()).isEqualTo("string");
    }

    @Test
    void ofDataThatAreNotClearedNoRowIsShown() throws IOException {
        try (Conversion conversion = open("n\n1\n")) {
            Preview preview = conversion.preview();
            assertThat(preview.first()).hasSize(1);
            assertThat(preview.withoutRows().first()).isEmpty();
            assertThat(preview.withoutRows().columns()).isEqualTo(preview.columns());
        }
    }
}
