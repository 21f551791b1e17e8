package uk.gov.essex.smart.supermarket.lambda.dcat;

import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.ADMS;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCAT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.RDFS;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.SKOS;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.XSD;

import uk.gov.essex.smart.supermarket.catalogue.Frequency;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Theme;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** Data sets and their versions, each version a data set of its own. */
final class DataSets {

    private final Graph graph;
    private final Addresses addresses;
    private final Distributions distributions;

    DataSets(Graph graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
        distributions = new Distributions(graph, addresses);
    }

    /** The data set as it is now, with the files of its newest version. */
    void describe(Listing listing, Version newest) {
        String name = addresses.dataSet(listing.id());
        describe(name, listing);
        describe(name, listing.particulars());
        graph.node(name).value(DCAT.term("version"), Integer.toString(newest.number()));
        distributions.describe(name, newest, listing.particulars().terms());
    }

    private void describe(String name, Listing listing) {
        graph.node(name, DCAT.term("Dataset"))
                .value(DCT.term("identifier"), listing.id().value())
                .link(DCT.term("publisher"), Agents.publisher(graph, addresses, listing.publisher()))
                .value(DCT.term("modified"), listing.modified().toString(), XSD.term("dateTime"));
    }

    private void describe(String name, Particulars said) {
        Graph.Node node = graph.node(name)
                .text(DCT.term("title"), said.title().value())
                .text(DCT.term("description"), said.description().value())
                .link(DCAT.term("contactPoint"), name + "#contact")
                .link(DCT.term("provenance"), name + "#provenance")
                .link(DCT.term("accrualPeriodicity"), frequency(said.frequency()));
        said.keywords().forEach(keyword -> node.text(DCAT.term("keyword"), keyword.value()));
        said.themes().stream().sorted().forEach(theme -> node.link(DCAT.term("theme"), theme(theme)));
        Agents.contact(graph, name + "#contact", said.contact());
        graph.node(name + "#provenance", DCT.term("ProvenanceStatement"))
                .text(RDFS.term("label"), said.provenance().value());
        Extent.describe(graph, name, said.coverage());
        Offer.describe(graph, name, said.terms().price());
    }

    private String frequency(Frequency frequency) {
        graph.node(frequency.uri(), DCT.term("Frequency"));
        return frequency.uri();
    }

    private String theme(Theme theme) {
        graph.node(theme.uri(), SKOS.term("Concept"))
                .text(SKOS.term("prefLabel"), theme.label())
                .link(SKOS.term("inScheme"), CatalogueGraph.THEMES);
        return theme.uri();
    }

    /** One of the data set's versions. */
    void describe(Listing listing, Version version, boolean current) {
        String dataSet = addresses.dataSet(listing.id());
        String name = addresses.version(listing.id(), version.number());
        Graph.Node whole = graph.node(dataSet).link(DCAT.term("hasVersion"), name);
        if (current) {
            whole.link(DCAT.term("hasCurrentVersion"), name);
        }
        graph.node(name, DCAT.term("Dataset"))
                .link(DCAT.term("isVersionOf"), dataSet)
                .value(DCAT.term("version"), Integer.toString(version.number()))
                .text(DCT.term("title"), listing.particulars().title().value() + ", version " + version.number())
                .text(
                        DCT.term("description"),
                        listing.particulars().description().value())
                .text(ADMS.term("versionNotes"), version.release().changes().value())
                .link(DCT.term("publisher"), Agents.publisher(graph, addresses, listing.publisher()))
                .value(DCT.term("issued"), version.released().toString(), XSD.term("dateTime"));
        distributions.describe(name, version, listing.particulars().terms());
    }
}
