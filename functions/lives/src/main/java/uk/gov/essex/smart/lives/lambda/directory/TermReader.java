package uk.gov.essex.smart.lives.lambda.directory;

import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.lives.directory.Attribute;
import uk.gov.essex.smart.lives.directory.Bounds;
import uk.gov.essex.smart.lives.directory.Taxonomy;
import uk.gov.essex.smart.lives.directory.Term;

/** Reads taxonomies, their terms, and what they are laid on. */
final class TermReader {

    private static final Term NO_TERM =
            new Term(new UUID(0, 0), "", "", Optional.empty(), "", Optional.empty(), "", "");

    private TermReader() {}

    static Term term(Node node) {
        return new Term(
                node.id(),
                node.required("name", Bounds.NAME),
                node.required("description", Bounds.TEXT),
                node.findId("parent_id"),
                node.text("taxonomy", Bounds.NAME),
                node.findId("taxonomy_id"),
                node.uri("term_uri"),
                node.text("term", Bounds.NAME));
    }

    static Taxonomy taxonomy(Node node) {
        node.list("taxonomy_terms", FeedReader.MOST_ENTRIES, TermReader::term);
        return new Taxonomy(
                node.id(),
                node.required("name", Bounds.NAME),
                node.required("description", Bounds.TEXT),
                node.uri("uri"),
                node.text("version", Bounds.NAME));
    }

    static Attribute attribute(Node node) {
        if (!node.has("taxonomy_term")) {
            node.refuse("taxonomy_term", "Must be given.");
        }
        return new Attribute(
                node.id(),
                node.text("link_type", Bounds.NAME),
                node.object("taxonomy_term", TermReader::term).orElse(NO_TERM));
    }
}
