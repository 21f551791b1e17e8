package uk.gov.essex.smart.supermarket.lambda.dcat;

import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCAT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.SPDX;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.XSD;

import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Terms;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** The files of a version. What costs something has no download address: it is obtained by who has paid. */
final class Distributions {

    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String SHA_256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

    private final Graph graph;
    private final Addresses addresses;

    Distributions(Graph graph, Addresses addresses) {
        this.graph = graph;
        this.addresses = addresses;
    }

    /** Says of a data set, by its name, that it has these files. */
    void describe(String dataSet, Version version, Terms terms) {
        for (Distribution file : version.release().distributions()) {
            String name = addresses.distribution(version.dataSet(), version.number(), file.format());
            graph.node(dataSet).link(DCAT.term("distribution"), name);
            describe(name, version, file, terms);
        }
    }

    private void describe(String name, Version version, Distribution file, Terms terms) {
        String address = addresses.file(version.dataSet(), version.number(), file.format());
        Graph.Node node = graph.node(name, DCAT.term("Distribution"))
                .text(DCT.term("title"), file.format() + ", version " + version.number())
                .link(DCAT.term("accessURL"), address)
                .link(DCT.term("license"), licence(terms.licence()))
                .value(DCT.term("issued"), version.released().toString(), XSD.term("dateTime"))
                .value(DCAT.term("byteSize"), Long.toString(file.bytes()), XSD.term("nonNegativeInteger"))
                .link(SPDX.term("checksum"), name + "-checksum");
        if (terms.price() instanceof Price.Free) {
            node.link(DCAT.term("downloadURL"), address);
        }
        describe(node, file.format());
        graph.node(name + "-checksum", SPDX.term("Checksum"))
                .link(SPDX.term("algorithm"), SHA_256)
                .value(SPDX.term("checksumValue"), file.checksum().value(), XSD.term("hexBinary"));
    }

    private void describe(Graph.Node node, Format format) {
        String fileType = FILE_TYPES + format.name();
        String mediaType = MEDIA_TYPES + format.mediaType();
        node.link(DCT.term("format"), fileType).link(DCAT.term("mediaType"), mediaType);
        graph.node(fileType, DCT.term("MediaTypeOrExtent"));
        graph.node(mediaType, DCT.term("MediaType"));
    }

    private String licence(Licence licence) {
        graph.node(licence.uri(), DCT.term("LicenseDocument")).text(DCT.term("title"), licence.title());
        return licence.uri();
    }
}
