package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import uk.gov.essex.smart.lives.directory.Attribute;
import uk.gov.essex.smart.lives.directory.Taxonomy;
import uk.gov.essex.smart.lives.directory.Term;

/** Taxonomies and terms as HSDS-UK 3.0 writes them. */
final class TermJson {

    private TermJson() {}

    static void term(JsonGenerator json, Term term) throws IOException {
        json.writeStringField("id", term.id().toString());
        json.writeStringField("name", term.name());
        json.writeStringField("description", term.description());
        Fields.printed(json, "parent_id", term.parent());
        Fields.text(json, "taxonomy", term.taxonomy());
        Fields.printed(json, "taxonomy_id", term.taxonomyId());
        Fields.text(json, "term_uri", term.uri());
        Fields.text(json, "term", term.word());
    }

    static void taxonomy(JsonGenerator json, Taxonomy taxonomy) throws IOException {
        json.writeStringField("id", taxonomy.id().toString());
        json.writeStringField("name", taxonomy.name());
        json.writeStringField("description", taxonomy.description());
        Fields.text(json, "uri", taxonomy.uri());
        Fields.text(json, "version", taxonomy.version());
    }

    static void full(JsonGenerator json, Taxonomy taxonomy, List<Term> terms) throws IOException {
        taxonomy(json, taxonomy);
        Rows.write(json, "taxonomy_terms", terms, TermJson::term);
    }

    static void attribute(JsonGenerator json, Attribute attribute) throws IOException {
        json.writeStringField("id", attribute.id().toString());
        Fields.text(json, "link_type", attribute.linkType());
        json.writeObjectFieldStart("taxonomy_term");
        term(json, attribute.term());
        json.writeEndObject();
    }
}
