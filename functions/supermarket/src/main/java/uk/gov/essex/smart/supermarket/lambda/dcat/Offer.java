package uk.gov.essex.smart.supermarket.lambda.dcat;

import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.DCT;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.RDFS;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.SCHEMA;
import static uk.gov.essex.smart.supermarket.lambda.dcat.Vocabulary.XSD;

import java.math.BigDecimal;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;

/** What data cost. DCAT has no words for it, so that it is said in those of schema.org: pounds sterling, without tax. */
final class Offer {

    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private static final String RESTRICTED = "http://publications.europa.eu/resource/authority/access-right/RESTRICTED";

    private Offer() {}

    /** @param name the data set's */
    static void describe(Graph graph, String name, Price price) {
        boolean free = price instanceof Price.Free;
        String right = free ? PUBLIC : RESTRICTED;
        String offer = name + "#offer";
        graph.node(name)
                .link(DCT.term("accessRights"), right)
                .value(SCHEMA.term("isAccessibleForFree"), Boolean.toString(free), XSD.term("boolean"))
                .link(SCHEMA.term("offers"), offer);
        graph.node(right, DCT.term("RightsStatement")).text(RDFS.term("label"), free ? "Public" : "For a fee");
        String terms = name + "#price";
        graph.node(offer, SCHEMA.term("Offer")).link(SCHEMA.term("priceSpecification"), terms);
        Graph.Node specification = graph.node(terms, SCHEMA.term("UnitPriceSpecification"))
                .value(SCHEMA.term("price"), pounds(price.fee()), XSD.term("decimal"))
                .value(SCHEMA.term("priceCurrency"), "GBP")
                .value(SCHEMA.term("valueAddedTaxIncluded"), "false", XSD.term("boolean"));
        if (price instanceof Price.Subscription) {
            specification.value(SCHEMA.term("billingDuration"), "P1M", XSD.term("duration"));
        }
    }

    private static String pounds(Pence fee) {
        return BigDecimal.valueOf(fee.value(), 2).toPlainString();
    }
}
