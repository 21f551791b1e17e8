package uk.gov.essex.smart.infrastructure;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * The CDK feature flags, from {@code feature-flags.json}: the library's recommended ones, except that references between
 * stacks stay exports, which every target understands. They are here and not in {@code cdk.json} because a synthesis
 * inside a test does not read that.
 */
final class FeatureFlags {

    private FeatureFlags() {}

    static Map<String, Object> all() {
        try (InputStream file = Objects.requireNonNull(FeatureFlags.class.getResourceAsStream("feature-flags.json"))) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
