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
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.identity.Credential;
import uk.gov.essex.smart.identity.FrontDoor;
import uk.gov.essex.smart.identity.InMemoryApiKeys;
import uk.gov.essex.smart.identity.Keys;
import uk.gov.essex.smart.identity.RecentKeys;
import uk.gov.essex.smart.identity.Scope;
import uk.gov.essex.smart.testing.Corpus;

final class AuthorizerHandlerTest {

    private static final Corpus CORPUS = new Corpus("identity/authorizer");
    private static final String DENIED = "{\"isAuthorized\":false}";

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z"));
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final AuthorizerHandler handler = new AuthorizerHandler(
            new FrontDoor(Wiring.routes(), new RecentKeys(keys, clock), clock),
            new PrintStream(lines, true, StandardCharsets.UTF_8),
            clock);

    @BeforeEach
    void giveOutKeys() {
        keys.add(Keys.key('a'));
        keys.add(Keys.key('b', Set.of(new Scope("movement:read")), Keys.EXPIRES));
        keys.add(Keys.key('c', Set.of(Keys.READ), Keys.CREATED.plus(Duration.ofDays(1))));
        keys.add(Keys.key('d'));
        keys.revoke(Keys.credential('d').id(), Keys.CREATED.plus(Duration.ofDays(1)));
    }

    static List<String> cases() throws IOException {
        return CORPUS.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decidesEachSampleEvent(String name) throws IOException {
        CORPUS.check(name, answer(CORPUS.input(name)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesNothingOfAKey(String name) throws IOException {
        answer(CORPUS.input(name));
        String said = lines.toString(StandardCharsets.UTF_8);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).doesNotContain("sek_", "a".repeat(16), "b".repeat(16), "OR 1=1");
    }

    @ParameterizedTest
    @CsvSource({
        "guarded-route-with-key,Allowed,",
        "guarded-route-anonymous,Denied,NoKey",
        "guarded-route-with-key-of-other-scope,Denied,LacksScope",
        "guarded-route-with-expired-key,Denied,ExpiredKey",
        "guarded-route-with-revoked-key,Denied,RevokedKey",
        "guarded-route-with-unknown-key,Denied,UnknownKey",
        "guarded-route-with-wrong-secret,Denied,WrongSecret",
        "guarded-route-with-two-keys,Denied,MalformedKey",
        "route-without-row,Denied,NoSuchRoute"
    })
    void countsEachDecisionByReason(String name, String metric, String reason) throws IOException {
        answer(CORPUS.input(name));
        String said = lines.toString(StandardCharsets.UTF_8);
        assertThat(said).contains("\"Namespace\":\"SmartEssex/Identity\"", "\"" + metric + "\":1");
        if (reason != null) {
            assertThat(said).contains("\"Dimensions\":[[\"Reason\"]]", "\"Reason\":\"" + reason + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"routeKey\":7}", "{\"headers\":{}}", "sek_secret", "{\"routeKey\":"})
    void deniesAnEventItCannotRead(String event) throws IOException {
        assertThat(answer(event.getBytes(StandardCharsets.UTF_8))).isEqualTo(DENIED);
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .contains("UnreadableEvent")
                .doesNotContain("sek_");
    }

    @Test
    void readsTheHeaderInAnyCase() throws IOException {
        assertThat(guarded("\"X-Api-Key\":\"" + Keys.credential('a').reveal() + "\""))
                .contains("true");
    }

    @Test
    void deniesTwoKeysThoughBothAreGood() throws IOException {
        String good = Keys.credential('a').reveal();
        assertThat(guarded("\"x-api-key\":\"" + good + "\",\"X-API-KEY\":\"" + good + "\""))
                .isEqualTo(DENIED);
    }

    @Test
    void standsHostileHeaders() throws IOException {
        String good = Keys.credential('a').reveal();
        assertThat(guarded("\"x-api-key\":\"" + "a".repeat(1_000_000) + "\"")).isEqualTo(DENIED);
        assertThat(guarded("\"x-api-key\":\"" + good + "\\u0000\"")).isEqualTo(DENIED);
        assertThat(guarded("\"x-api-key\":\"\\ud83d\\ude00\\u202e" + good.substring(3) + "\""))
                .isEqualTo(DENIED);
        assertThat(guarded("\"x-api-key\":null")).isEqualTo(DENIED);
        assertThat(guarded("\"x-api-key\":{\"x-api-key\":\"" + good + "\"}")).isEqualTo(DENIED);
        assertThat(guarded("\"x-api-key\":[\"" + good + "\"]")).isEqualTo(DENIED);
    }

    @Test
    void findsTheKeyAmongManyHeaders() throws IOException {
        StringBuilder headers = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            headers.append("\"x-").append(i).append("\":\"").append(i).append("\",");
        }
        assertThat(guarded(headers + "\"x-api-key\":\"" + Keys.credential('a').reveal() + "\""))
                .contains("true");
    }

    @Test
    void neitherDecidesNorTellsWhyWhereTheKeysCannotBeRead() {
        AuthorizerHandler broken = new AuthorizerHandler(
                new FrontDoor(Wiring.routes(), new RecentKeys(new UnreadableKeys(), clock), clock),
                new PrintStream(lines, true, StandardCharsets.UTF_8),
                clock);
        Credential credential = Keys.credential('a');
        assertThatThrownBy(() -> broken.handle(
                        new ByteArrayInputStream(event("\"x-api-key\":\"" + credential.reveal() + "\"")),
                        new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .message()
                .doesNotContain("aaaa");
        assertThat(lines.toString(StandardCharsets.UTF_8))
                .contains("request-1", "IllegalArgumentException")
                .doesNotContain("aaaa", "sek_");
    }

    @Test
    void primesWithoutATrace() {
        handler.prime();
        assertThat(lines.size()).isZero();
    }

    private String guarded(String headers) throws IOException {
        return answer(event(headers));
    }

    private static byte[] event(String headers) {
        return ("{\"version\":\"2.0\",\"routeKey\":\"GET /places/readings\",\"headers\":{" + headers
                        + "},\"requestContext\":{\"requestId\":\"request-1\"}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String answer(byte[] event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handle(new ByteArrayInputStream(event), answer);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
