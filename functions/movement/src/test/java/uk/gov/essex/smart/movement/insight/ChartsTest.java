package uk.gov.essex.smart.movement.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class ChartsTest {

    static Stream<Chart> charts() {
        DayFigures figures = Days.figures(Days.DAY);
        return Stream.of(
                Charts.subsidy(figures),
                Charts.occupancy(figures),
                Charts.unmet(figures),
                new Chart("A <b> & \"c\"", "None", "pounds", List.of()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void isAWellFormedPictureWithTitleAndDescription(Chart chart) throws Exception {
        Element svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())))
                .getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(chart.title());
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(chart.description());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void saysEveryValueInWriting(Chart chart) {
        assertThat(chart.bars()).allSatisfy(bar -> assertThat(chart.svg()).contains(">" + bar.shown() + "<"));
    }
}
