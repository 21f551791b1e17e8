package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Terms;

/** A price and the licence that goes with it. */
final class TermsForm {

    private static final String LICENCE = "Must be one of: " + Words.all(Licence.class) + ".";

    private enum Plan {
        FREE,
        ONE_OFF,
        SUBSCRIPTION
    }

    private TermsForm() {}

    static Optional<Terms> read(Fields fields) {
        Optional<Licence> named = fields.text("licence", LICENCE, word -> Words.find(Licence.class, word));
        Optional<Price> price = fields.required("price").flatMap(TermsForm::price);
        if (price.isEmpty()) {
            return Optional.empty();
        }
        Optional<Terms> terms = Terms.find(named.orElse(Licence.usual(price.get())), price.get());
        if (terms.isEmpty()) {
            fields.refuse(
                    "licence",
                    "Must go with the price: commercial-1 where the data cost something, any other where they are"
                            + " free. Left out, it is the usual one.");
        }
        return terms;
    }

    private static Optional<Price> price(Fields fields) {
        fields.known(Set.of("plan", "fee"));
        return Forms.word(fields, "plan", Plan.class).flatMap(plan -> price(fields, plan));
    }

    private static Optional<Price> price(Fields fields, Plan plan) {
        if (plan == Plan.FREE) {
            if (fields.isGiven("fee")) {
                fields.required("fee", 0, 0);
            }
            return Optional.of(new Price.Free());
        }
        return fields.required("fee", 1, Price.DEAREST.value())
                .map(Pence::new)
                .map(fee -> plan == Plan.ONE_OFF ? new Price.OneOff(fee) : new Price.Subscription(fee));
    }
}
