package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.identity.ApiKeys;
import uk.gov.essex.smart.identity.Credential;
import uk.gov.essex.smart.identity.InMemoryApiKeys;
import uk.gov.essex.smart.identity.KeyOffice;
import uk.gov.essex.smart.identity.Keys;
import uk.gov.essex.smart.testing.Corpus;

final class KeysHandlerTest {

    private static final Corpus CORPUS = new Corpus("identity/keys");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final KeysHandler handler = handler(keys);

    @BeforeEach
    void giveOutKeys() {
        keys.add(Keys.key('a'));
        keys.add(Keys.key('b'));
        keys.add(Keys.key('c', Set.of(Keys.READ), Keys.CREATED.plus(Duration.ofDays(1))));
        keys.add(Keys.key('d'));
        keys.revoke(Keys.credential('d').id(), Keys.CREATED.plus(Duration.ofDays(1)));
    }

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersEachSampleEvent(String name) throws IOException {
        CORPUS.check(name, answer(CORPUS.input(name)).getBytes(StandardCharsets.UTF_8));
        assertThat(lines.size()).isZero();
    }

    @Test
    void givesOutAKeyThatOpensTheDoor() throws IOException {
        String answer = answer("{\"command\":\"create\",\"owner\":\"essex-highways\",\"scopes\":[\"places:read\"]}");
        int at = answer.indexOf("sek_");
        Credential credential = Credential.parse(answer.substring(at, at + 73)).orElseThrow();
        assertThat(keys.find(credential.id()).orElseThrow().digest())
                .isEqualTo(credential.secret().digest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "7", "{} {}", "{\"command\":\"list\",\"command\":\"help\"}", "{\"command\":\"list\""})
    void refusesWhatIsNotOneJsonObject(String input) throws IOException {
        assertThat(answer(input)).contains("must be one JSON object", "\"status\":400");
    }

    @Test
    void quotesNothingOfACommandThatFails() {
        KeysHandler broken = handler(new UnreadableKeys());
        assertThatThrownBy(() -> broken.handle(
                        stream("{\"command\":\"revoke\",\"id\":\"aaaaaaaaaaaaaaaa\"}"),
                        new ByteArrayOutputStream(),
                        "request-1"))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .message()
                .doesNotContain("aaaa");
        assertThat(lines.toString(StandardCharsets.UTF_8)).contains("request-1").doesNotContain("aaaa");
    }

    private KeysHandler handler(ApiKeys store) {
        KeyOffice office = new KeyOffice(store, new Random(2026), InstantSource.fixed(NOW));
        return new KeysHandler(
                new KeyDesk(office, Wiring.routes().scopes()),
                new Log(new PrintStream(lines, true, StandardCharsets.UTF_8)));
    }

    private String answer(String command) throws IOException {
        return answer(command.getBytes(StandardCharsets.UTF_8));
    }

    private String answer(byte[] command) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handle(new ByteArrayInputStream(command), answer, "request-1");
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
