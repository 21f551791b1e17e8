package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BoundedJsonTest {

    private final JsonMapper mapper = new BoundedJson(20_000, 3, 30).mapper().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":{\"b\":{}}}",
                "{\"a\":\"123456789012345678901234567890\"}",
                "{\"a\":123456789012345678901234}"
            })
    void readsWhatIsWithinTheBounds(String document) throws IOException {
        assertThat(mapper.readTree(bytes(document)).isObject()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void refusesWhatIsBeyond(String document) {
        assertThatThrownBy(() -> mapper.readTree(bytes(document))).isInstanceOf(IOException.class);
    }

    static Stream<String> beyond() {
        return Stream.of(
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "{\"a\":{\"b\":{\"c\":{}}}}",
                "{\"a\":\"1234567890123456789012345678901\"}",
                "{\"a\":1234567890123456789012345}",
                "{" + " ".repeat(20_000) + "}");
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
