package uk.gov.essex.smart.supermarket.lambda.dcat;

import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.FOAF;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.SKOS;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.VCARD;

import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.catalogue.Contact;

/** Publishers and whom to ask. Of what kind an organisation is, in the words of ADMS, is known of the council only. */
final class Agents {

    static final AccountId COUNCIL = new AccountId("essex-county-council");

    private static final String LOCAL_AUTHORITY = "http://purl.org/adms/publishertype/LocalAuthority";

    private Agents() {}

    /** Describes a publisher, and returns its name. */
    static String publisher(Graph graph, Addresses addresses, AccountId publisher) {
        String name = addresses.publisher(publisher);
        Graph.Node agent = graph.node(name, FOAF.term("Agent"));
        if (publisher.equals(COUNCIL)) {
            agent.value(FOAF.term("name"), "Essex County Council").link(DCT.term("type"), LOCAL_AUTHORITY);
            graph.node(LOCAL_AUTHORITY, SKOS.term("Concept")).text(SKOS.term("prefLabel"), "Local authority");
        } else {
            agent.value(FOAF.term("name"), publisher.value());
        }
        return name;
    }

    static void contact(Graph graph, String name, Contact contact) {
        graph.node(name, VCARD.term("Kind"), VCARD.term("Organization"))
                .text(VCARD.term("fn"), contact.name().value())
                .link(VCARD.term("hasEmail"), "mailto:" + contact.email());
    }
}
