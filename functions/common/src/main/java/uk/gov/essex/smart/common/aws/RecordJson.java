package uk.gov.essex.smart.common.aws;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
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

/**
 * Records as one attribute: JSON by the records' component names, compressed, since an item is paid for by the kibibyte. A
 * component may be added with a value that stands in for its absence; one that was ever stored must keep its name. Safe from
 * any thread.
 */
public final class RecordJson {

    private static final int USUAL_BYTES = 2_048;

    private final JsonMapper mapper;

    /** @param mapper from {@link #builder()} */
    public RecordJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** A mapper of records by their components; sealed interfaces are to be added to it. */
    public static JsonMapper.Builder builder() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** The attribute's bytes. */
    public SdkBytes write(Object document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            mapper.writeValue(gzip, document);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return SdkBytes.fromByteArrayUnsafe(bytes.toByteArray());
    }

    /**
     * What was written.
     *
     * @throws UncheckedIOException where the bytes hold no such document
     */
    public <T> T read(SdkBytes bytes, Class<T> type) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes.asByteArrayUnsafe()))) {
            return mapper.readValue(gzip, type);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
