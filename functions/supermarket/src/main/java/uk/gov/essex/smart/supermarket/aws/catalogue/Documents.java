package uk.gov.essex.smart.supermarket.aws.catalogue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import uk.gov.essex.smart.supermarket.Price;

/**
 * Records as one attribute: JSON by the records' component names, compressed, since an item is paid for by the kibibyte.
 * A component may be added with a value that stands in for its absence; one that was ever stored must keep its name.
 */
final class Documents {

    private static final JsonInclude.Value ABSENT_LEFT_OUT =
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(ABSENT_LEFT_OUT)
            .addMixIn(Price.class, Prices.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Price.Free.class, name = "free"),
        @JsonSubTypes.Type(value = Price.OneOff.class, name = "oneOff"),
        @JsonSubTypes.Type(value = Price.Subscription.class, name = "subscription")
    })
    private interface Prices {}

    private Documents() {}

    static SdkBytes write(Object document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2_048);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            MAPPER.writeValue(gzip, document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return SdkBytes.fromByteArrayUnsafe(bytes.toByteArray());
    }

    /** @throws UncheckedIOException where the bytes hold no such document */
    static <T> T read(SdkBytes bytes, Class<T> type) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes.asByteArrayUnsafe()))) {
            return MAPPER.readValue(gzip, type);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
