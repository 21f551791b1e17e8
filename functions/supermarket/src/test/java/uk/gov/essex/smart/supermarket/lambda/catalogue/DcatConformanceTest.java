package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.lambda.dcat.Syntax;
import uk.gov.essex.smart.testing.SharedData;

/** Every answer in RDF is read by Jena, says the same in each syntax, and keeps to the shapes of DCAT-AP 3.0.1. */
final class DcatConformanceTest {

    private static final Map<Syntax, Lang> LANGUAGES =
            Map.of(Syntax.TURTLE, Lang.TURTLE, Syntax.JSON_LD, Lang.JSONLD11, Syntax.RDF_XML, Lang.RDFXML);
    private static final List<String> SHOWN =
            List.of("cycle-counts", "air-quality", "shop-footfall", "parking-demand", "noise-map", "odd-words");
    private static final int DRAWN = 60;
    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private final SeededCatalogue catalogue = new SeededCatalogue();

    @Test
    void keepsToTheShapesWithDataSetsOfEveryKind() {
        Shapes shapes = shapes();
        Drawn drawn = new Drawn(7);
        for (int i = 0; i < DRAWN; i++) {
            catalogue.list(new AccountId("drawn-data"), "drawn-" + i, drawn.particulars(), drawn.formats());
        }
        for (String page : List.of("1", "2")) {
            assertThat(violations(shapes, page(Syntax.TURTLE, page))).isEmpty();
        }
        for (int i = 0; i < DRAWN; i++) {
            assertThat(violations(shapes, dataSet(Syntax.TURTLE, "drawn-" + i))).isEmpty();
        }
        for (String id : SHOWN) {
            assertThat(violations(shapes, dataSet(Syntax.TURTLE, id))).as(id).isEmpty();
        }
    }

    @Test
    void saysTheSameInEverySyntax() {
        for (String id : SHOWN) {
            Graph turtle = dataSet(Syntax.TURTLE, id);
            assertThat(turtle.size()).isGreaterThan(50);
            assertSame(turtle, dataSet(Syntax.JSON_LD, id));
            assertSame(turtle, dataSet(Syntax.RDF_XML, id));
        }
        Graph turtle = withoutPaging(page(Syntax.TURTLE, "1"));
        assertSame(turtle, withoutPaging(page(Syntax.JSON_LD, "1")));
        assertSame(turtle, withoutPaging(page(Syntax.RDF_XML, "1")));
    }

    /** No node is blank, so that equal graphs are equal statements. */
    private static void assertSame(Graph one, Graph other) {
        assertThat(one.stream().flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())))
                .noneMatch(Node::isBlank);
        assertThat(other.stream())
                .containsExactlyInAnyOrderElementsOf(one.stream().toList());
    }

    @Test
    void keepsTheWordsOfPublishersAsTheyWroteThem() {
        for (Syntax syntax : Syntax.values()) {
            assertThat(dataSet(syntax, "odd-words")
                            .contains(
                                    NodeFactory.createURI(SeededCatalogue.ADDRESSES.dataSets() + "/odd-words"),
                                    DCTerms.title.asNode(),
                                    NodeFactory.createLiteralLang(SeededCatalogue.HOSTILE, "en")))
                    .as("%s", syntax)
                    .isTrue();
        }
    }

    @Test
    void theShapesFindWhatIsMissing() {
        Graph graph = dataSet(Syntax.TURTLE, "cycle-counts");
        Shapes shapes = shapes();
        graph.remove(null, DCTerms.title.asNode(), null);
        assertThat(violations(shapes, graph)).isNotEmpty();
        Graph untyped = dataSet(Syntax.TURTLE, "cycle-counts");
        untyped.remove(null, null, DCTerms.LicenseDocument.asNode());
        assertThat(violations(shapes, untyped)).isNotEmpty();
    }

    private static Shapes shapes() {
        Graph both = GraphFactory.createDefaultGraph();
        for (String file : List.of("shapes", "range")) {
            String path = SharedData.require("conformance/dcat-ap/dcat-ap-3.0.1-" + file + ".ttl")
                    .toString();
            GraphUtil.addInto(both, RDFDataMgr.loadGraph(path));
        }
        return Shapes.parse(both);
    }

    private static List<ReportEntry> violations(Shapes shapes, Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .filter(entry -> entry.severity().equals(Severity.Violation))
                .toList();
    }

    private Graph page(Syntax syntax, String page) {
        return parsed(
                syntax, catalogue.get("/supermarket/catalog." + syntax.extension(), Map.of(), Map.of("page", page)));
    }

    private Graph dataSet(Syntax syntax, String id) {
        return parsed(
                syntax,
                catalogue.get("/supermarket/dataset/{file}", Map.of("file", id + '.' + syntax.extension()), Map.of()));
    }

    private static Graph parsed(Syntax syntax, Response response) {
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(
                graph,
                new ByteArrayInputStream(response.body()),
                Optional.ofNullable(LANGUAGES.get(syntax)).orElseThrow());
        return graph;
    }

    private static Graph withoutPaging(Graph graph) {
        Graph kept = GraphFactory.createDefaultGraph();
        graph.find()
                .filterDrop(triple -> triple.getPredicate().getURI().startsWith(HYDRA))
                .filterDrop(triple -> triple.getObject().toString().startsWith(HYDRA))
                .forEachRemaining(kept::add);
        return kept;
    }
}
