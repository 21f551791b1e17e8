package uk.gov.essex.smart.supermarket.aws.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.aws.DocumentItems;

/**
 * Records as one attribute: JSON by the records' component names, compressed, since an item is paid for by the kibibyte.
 * A component may be added with a value that stands in for its absence; one that was ever stored must keep its name.
 */
final class Documents {

    private static final JsonInclude.Value ABSENT_LEFT_OUT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT);

    static final DocumentItems ITEMS = new DocumentItems(new RecordJson(RecordJson.builder()
            .defaultPropertyInclusion(ABSENT_LEFT_OUT)
            .addMixIn(Price.class, Prices.class)
            .build()));

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Price.Free.class, name = "free"),
        @JsonSubTypes.Type(value = Price.OneOff.class, name = "oneOff"),
        @JsonSubTypes.Type(value = Price.Subscription.class, name = "subscription")
    })
    private interface Prices {}

    private Documents() {}
}
