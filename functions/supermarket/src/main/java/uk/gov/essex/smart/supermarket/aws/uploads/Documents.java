package uk.gov.essex.smart.supermarket.aws.uploads;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import software.amazon.awssdk.core.SdkBytes;
import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** Uploads and their steps as one attribute. */
final class Documents {

    private static final RecordJson JSON = new RecordJson(
            RecordJson.builder().addMixIn(Screened.class, Judgements.class).build());

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Screened.Cleared.class, name = "cleared"),
        @JsonSubTypes.Type(value = Screened.Quarantined.class, name = "quarantined"),
        @JsonSubTypes.Type(value = Screened.Refused.class, name = "refused")
    })
    private interface Judgements {}

    private Documents() {}

    static SdkBytes write(Object document) {
        return JSON.write(document);
    }

    /** @throws java.io.UncheckedIOException where the bytes hold no such document */
    static <T> T read(SdkBytes bytes, Class<T> type) {
        return JSON.read(bytes, type);
    }
}
