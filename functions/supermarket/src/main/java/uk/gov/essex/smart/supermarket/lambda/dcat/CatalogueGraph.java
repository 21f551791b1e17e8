package uk.gov.essex.smart.supermarket.lambda.dcat;

import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCAT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.HYDRA;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.SKOS;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.XSD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** The catalogue and what is in it as DCAT-AP 3.0.1 says it. Immutable; safe from any thread. */
public final class CatalogueGraph {

    /** The scheme that themes are of. */
    static final String THEMES = "http://publications.europa.eu/resource/authority/data-theme";

    private static final String ENGLISH = "http://publications.europa.eu/resource/authority/language/ENG";

    private final Addresses addresses;

    public CatalogueGraph(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * A page of the catalogue.
     *
     * @param total how many data sets there are on all pages
     * @param first the address of the first page
     * @param next the address of the page after this one
     */
    public record Page(String address, long total, String first, Optional<String> next) {}

    /**
     * The catalogue with one page of its data sets.
     *
     * @param newest the newest version of each; one without is left out
     */
    public Graph of(Page page, List<Listing> listings, List<Version> newest) {
        Graph graph = new Graph();
        describe(graph);
        describe(graph, page);
        Map<DataSetId, Version> versions =
                newest.stream().collect(Collectors.toMap(Version::dataSet, Function.identity()));
        DataSets dataSets = new DataSets(graph, addresses);
        for (Listing listing : listings) {
            Version version = versions.get(listing.id());
            if (version != null) {
                graph.node(addresses.catalogue()).link(DCAT.term("dataset"), addresses.dataSet(listing.id()));
                dataSets.describe(listing, version);
            }
        }
        return graph;
    }

    /**
     * One data set.
     *
     * @param versions newest first, at least one
     */
    public Graph of(Listing listing, List<Version> versions) {
        Graph graph = new Graph();
        DataSets dataSets = new DataSets(graph, addresses);
        Version newest = versions.getFirst();
        dataSets.describe(listing, newest);
        for (Version version : versions) {
            dataSets.describe(listing, version, version.equals(newest));
        }
        return graph;
    }

    private void describe(Graph graph) {
        graph.node(addresses.catalogue(), DCAT.term("Catalog"))
                .text(DCT.term("title"), "Essex Data Supermarket")
                .text(
                        DCT.term("description"),
                        "Anonymised data of Essex, some free and some for a fee, from the council and from anybody who"
                                + " adds data.")
                .link(DCT.term("publisher"), Agents.publisher(graph, addresses, Agents.COUNCIL))
                .link(DCT.term("language"), ENGLISH)
                .link(DCAT.term("themeTaxonomy"), THEMES);
        graph.node(ENGLISH, DCT.term("LinguisticSystem"));
        graph.node(THEMES, SKOS.term("ConceptScheme")).text(DCT.term("title"), "Data theme");
    }

    private void describe(Graph graph, Page page) {
        graph.node(addresses.catalogue(), HYDRA.term("Collection"))
                .value(HYDRA.term("totalItems"), Long.toString(page.total()), XSD.term("integer"))
                .link(HYDRA.term("view"), page.address());
        Graph.Node view =
                graph.node(page.address(), HYDRA.term("PartialCollectionView")).link(HYDRA.term("first"), page.first());
        page.next().ifPresent(next -> view.link(HYDRA.term("next"), next));
    }
}
