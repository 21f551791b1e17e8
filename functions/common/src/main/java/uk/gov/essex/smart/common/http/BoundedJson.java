package uk.gov.essex.smart.common.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * How much JSON is read from outside: one document, no name twice in an object, nothing behind it, numbers of at most 24
 * characters.
 *
 * @param bytes the longest document
 * @param depth how deep objects and lists may nest
 * @param text the longest text, in characters
 */
public record BoundedJson(int bytes, int depth, int text) {

    private static final int LONGEST_NUMBER = 24;

    /** A reader of documents within the bounds; an {@link java.io.IOException} where one is beyond. */
    public JsonMapper.Builder mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(depth)
                                .maxStringLength(text)
                                .maxNumberLength(LONGEST_NUMBER)
                                .maxDocumentLength(bytes)
                                .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
