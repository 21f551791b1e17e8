package uk.gov.essex.smart.supermarket.aws.uploads;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.supermarket.aws.DocumentItems;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** Uploads and their steps as one attribute. */
final class Documents {

    static final DocumentItems ITEMS = new DocumentItems(new RecordJson(
            RecordJson.builder().addMixIn(Screened.class, Judgements.class).build()));

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Screened.Cleared.class, name = "cleared"),
        @JsonSubTypes.Type(value = Screened.Quarantined.class, name = "quarantined"),
        @JsonSubTypes.Type(value = Screened.Refused.class, name = "refused")
    })
    private interface Judgements {}

    private Documents() {}
}
