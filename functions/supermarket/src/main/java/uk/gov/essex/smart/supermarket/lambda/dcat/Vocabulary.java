package uk.gov.essex.smart.supermarket.lambda.dcat;

import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The vocabularies that statements are made in, by the prefixes that are usual for them. */
enum Vocabulary {
    ADMS("http://www.w3.org/ns/adms#"),
    DCAT("http://www.w3.org/ns/dcat#"),
    DCT("http://purl.org/dc/terms/"),
    FOAF("http://xmlns.com/foaf/0.1/"),
    GEOSPARQL("http://www.opengis.net/ont/geosparql#"),
    HYDRA("http://www.w3.org/ns/hydra/core#"),
    RDFS("http://www.w3.org/2000/01/rdf-schema#"),
    SCHEMA("http://schema.org/"),
    SKOS("http://www.w3.org/2004/02/skos/core#"),
    SPDX("http://spdx.org/rdf/terms#"),
    VCARD("http://www.w3.org/2006/vcard/ns#"),
    XSD("http://www.w3.org/2001/XMLSchema#");

    private final String uri;

    Vocabulary(String uri) {
        this.uri = uri;
    }

    String uri() {
        return uri;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    IRI term(String name) {
        return SimpleValueFactory.getInstance().createIRI(uri, name);
    }
}
