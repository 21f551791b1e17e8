package uk.gov.essex.smart.supermarket.aws.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.supermarket.orders.Grant;

/**
 * Records as one attribute: JSON by the records' component names. An item of trade stays below the kibibyte that a write is
 * paid by. A component may be added with a value that stands in for its absence; one that was ever stored must keep its
 * name.
 */
final class Documents {

    private static final JsonInclude.Value ABSENT_LEFT_OUT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT);

    private static final JsonMapper MAPPER = RecordJson.builder()
            .defaultPropertyInclusion(ABSENT_LEFT_OUT)
            .addMixIn(Grant.class, Grants.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Grant.Lasting.class, name = "lasting"),
        @JsonSubTypes.Type(value = Grant.Term.class, name = "term")
    })
    private interface Grants {}

    private Documents() {}

    static String write(Object document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** @throws UncheckedIOException where the text holds no such document */
    static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
