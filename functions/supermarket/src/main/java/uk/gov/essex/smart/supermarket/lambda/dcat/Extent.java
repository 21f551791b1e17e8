package uk.gov.essex.smart.supermarket.lambda.dcat;

import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCAT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.GEOSPARQL;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.RDFS;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.XSD;

import java.math.BigDecimal;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Period;

/** Where and when data are of. */
final class Extent {

    private static final String SPATIAL = "spatial";

    private Extent() {}

    /** @param name the data set's */
    static void describe(Graph graph, String name, Coverage coverage) {
        Graph.Node dataSet = graph.node(name);
        for (District district : coverage.districts().stream().sorted().toList()) {
            dataSet.link(DCT.term(SPATIAL), district.uri());
            graph.node(district.uri(), DCT.term("Location")).text(RDFS.term("label"), district.title());
        }
        coverage.box().ifPresent(box -> {
            dataSet.link(DCT.term(SPATIAL), name + "#box");
            graph.node(name + "#box", DCT.term("Location"))
                    .value(DCAT.term("bbox"), polygon(box), GEOSPARQL.term("wktLiteral"));
        });
        coverage.period().ifPresent(period -> {
            dataSet.link(DCT.term("temporal"), name + "#period");
            describe(graph.node(name + "#period", DCT.term("PeriodOfTime")), period);
        });
    }

    private static void describe(Graph.Node node, Period period) {
        period.from().ifPresent(day -> node.value(DCAT.term("startDate"), day.toString(), XSD.term("date")));
        period.to().ifPresent(day -> node.value(DCAT.term("endDate"), day.toString(), XSD.term("date")));
    }

    /** Well-known text in longitude and latitude, counter-clockwise from the south west. */
    private static String polygon(Box box) {
        String west = degrees(box.west());
        String south = degrees(box.south());
        String east = degrees(box.east());
        String north = degrees(box.north());
        return "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %4$s,%1$s %2$s))".formatted(west, south, east, north);
    }

    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
