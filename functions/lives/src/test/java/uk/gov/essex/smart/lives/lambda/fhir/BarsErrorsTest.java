package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.StoreUnavailable.Why;
import uk.gov.essex.smart.lives.protection.UnavailableDocuments;
import uk.gov.essex.smart.testing.SharedData;

/**
 * The 41 error samples of the Booking and Referral Standard 1.4.0. Those that this receiver of referrals can cause are caused by
 * a real request; the others, each with its reason, are held against how it writes them.
 */
final class BarsErrorsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String SAMPLES = "conformance/bars/examples-1.4.0/OperationOutcome";

    /** Why a sample cannot be caused here, and which they are. */
    enum Elsewhere {
        /** The proxy judges what senders send and who they are before anything reaches a receiver: SEND is its class. */
        PROXY_JUDGES(
                "SEND/406-SEND_NOT_ACCEPTABLE-processing",
                "SEND/401-SEND_UNAUTHORIZED-expired",
                "SEND/429-SEND_TOO_MANY_REQUESTS-throttled",
                "SEND/401-SEND_UNAUTHORIZED-security",
                "SEND/401-SEND_UNAUTHORIZED-login",
                "SEND/405-SEND_METHOD_NOT_ALLOWED-not-supported",
                "SEND/400-SEND_BAD_REQUEST-value",
                "SEND/401-SEND_UNAUTHORIZED-unknown",
                "SEND/400-SEND_BAD_REQUEST-required",
                "SEND/403-SEND_FORBIDDEN-forbidden",
                "SEND/400-SEND_BAD_REQUEST-invalid"),
        /** The proxy finds the receiver, and says so itself where it cannot: the class without a prefix is its own. */
        PROXY_ROUTES(
                "PROXY-NONE/400-BAD_REQUEST-structure",
                "PROXY-NONE/409-BAD_REQUEST-duplicate",
                "PROXY-NONE/400-BAD_REQUEST-invalid",
                "PROXY-NONE/400-BAD_REQUEST-required",
                "PROXY-NONE/404-NOT_FOUND-multiple-matches",
                "PROXY-NONE/503-SERVICE_UNAVAILABLE-transient",
                "PROXY-NONE/500-SERVER_ERROR-transient",
                "PROXY-NONE/404-NOT_FOUND-not-found",
                "PROXY-NONE/500-SERVER_ERROR-exception"),
        /** The range of a search for slots is too wide: referrals have none. */
        SLOTS_ARE_NOT_OFFERED("REC/422-REC_UNPROCESSABLE_ENTITY-too-costly", "REC/500-REC_SERVER_ERROR-too_costly"),
        /** Mutual TLS failed: connections end at the API gateway, which answers with its own words. */
        TLS_ENDS_BEFORE_US("REC/403-REC_FORBIDDEN-security", "REC/403-REC_FORBIDDEN-forbidden"),
        /** No receiver answered in time, which the one that waits says. */
        NOBODY_ANSWERS("REC/408-REC_TIMEOUT-timeout");

        private final String samples;

        Elsewhere(String... samples) {
            this.samples = String.join(" ", samples);
        }
    }

    /** How each of the rest is caused. */
    enum Cause {
        ID_OF_THE_REQUEST_IS_NO_UUID("REC/400-REC_BAD_REQUEST-invalid"),
        HEADER_IS_MISSING("REC/400-REC_BAD_REQUEST-required"),
        ID_OF_THE_REFERRAL_IS_NO_UUID("REC/400-REC_BAD_REQUEST-value"),
        NEW_REFERRAL_IS_REVOKED("REC/400-REC_BAD_REQUEST-invariant"),
        PERSON_STANDS_IN_THE_ADDRESS("REC/400-REC_BAD_REQUEST-not-supported"),
        CALLER_HAS_NO_KEY("REC/401-REC_UNAUTHORIZED-forbidden"),
        REFERRAL_IS_NOT_KNOWN("REC/404-REC_NOT_FOUND-not-found"),
        OTHER_VERSION_IS_WANTED("REC/406-REC_NOT_ACCEPTABLE-processing"),
        REFERRAL_IS_CLOSED("REC/409-REC_CONFLICT-conflict"),
        MESSAGE_IS_REPEATED("REC/409-REC_CONFLICT-duplicate"),
        BODY_IS_OF_ANOTHER_VERSION("REC/422-REC_UNPROCESSABLE_ENTITY-not-supported"),
        CLOCK_FAILS("REC/500-REC_SERVER_ERROR-exception"),
        SEARCH_BY_NAME("REC/501-REC_NOT_IMPLEMENTED-not-supported"),
        STORE_IS_BUSY("REC/500-REC_SERVER_ERROR-transient"),
        STORE_IS_AWAY("REC/500-REC_SERVER_ERROR-no-store"),
        OTHERS_ARE_ALWAYS_FASTER("REC/503-REC_SERVICE_UNAVAILABLE-transient");

        private final String sample;

        Cause(String sample) {
            this.sample = sample;
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void isCausedByARequest(Cause cause) throws IOException {
        JsonNode sample = MAPPER.readTree(
                SharedData.require(SAMPLES + '/' + cause.sample + ".json").toFile());

        Response response = response(cause);

        JsonNode outcome = MAPPER.readTree(response.body());
        assertThat(response.status()).isEqualTo(status(cause.sample));
        assertThat(response.findHeader("content-type")).contains("application/fhir+json; version=1.4.0");
        assertThat(essence(outcome)).isEqualTo(essence(sample));
        assertThat(outcome.at("/issue/0/diagnostics").asText()).isNotBlank();
    }

    static Stream<String> elsewhere() {
        return Stream.of(Elsewhere.values()).flatMap(reason -> Stream.of(reason.samples.split(" ", -1)));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void isWrittenInTheSameShape(String name) throws IOException {
        JsonNode sample = MAPPER.readTree(
                SharedData.require(SAMPLES + '/' + name + ".json").toFile());
        String code = sample.at("/issue/0/details/coding/0/code").asText();
        IssueType type = Words.find(IssueType.class, issue(sample)).orElseThrow();

        Element outcome = FhirResponse.outcome(Stream.of(FhirResponse.issue(code, type, "Words.")));

        assertThat(essence(MAPPER.readTree(outcome.bytes()))).isEqualTo(essence(sample));
        assertThat(name).contains(status(name) + "-" + code);
    }

    @Test
    void leavesNoSampleOut() throws IOException {
        List<String> samples = new ArrayList<>();
        for (String kind : List.of("SEND", "REC", "PROXY-NONE")) {
            try (Stream<Path> files = Files.list(SharedData.require(SAMPLES + '/' + kind))) {
                files.map(file -> kind + '/' + file.getFileName()).forEach(samples::add);
            }
        }

        assertThat(samples).hasSize(41);
        assertThat(Stream.concat(elsewhere(), Stream.of(Cause.values()).map(cause -> cause.sample)))
                .map(name -> name + ".json")
                .containsExactlyInAnyOrderElementsOf(samples);
    }

    private static Response response(Cause cause) {
        Door door = new Door();
        ObjectNode bundle = Bundles.json(Goldens.all().getFirst());
        return switch (cause) {
            case ID_OF_THE_REQUEST_IS_NO_UUID -> door.with("x-request-id", "7").send(bundle);
            case HEADER_IS_MISSING -> door.without("x-correlation-id").send(bundle);
            case ID_OF_THE_REFERRAL_IS_NO_UUID -> door.read("7");
            case NEW_REFERRAL_IS_REVOKED -> {
                Bundles.resource(bundle, "ServiceRequest").put("status", "revoked");
                yield door.send(bundle);
            }
            case PERSON_STANDS_IN_THE_ADDRESS ->
                door.call(Door.LIST, Map.of(), Map.of("patient:identifier", "9990000026"), new byte[0]);
            case CALLER_HAS_NO_KEY -> door.as(Caller.ANONYMOUS).send(bundle);
            case REFERRAL_IS_NOT_KNOWN -> door.read("99999999-9999-4999-8999-999999999999");
            case OTHER_VERSION_IS_WANTED ->
                door.with("accept", "application/fhir+json; version=9.0.0").send(bundle);
            case REFERRAL_IS_CLOSED -> {
                door.send(bundle);
                door.again().send(Bundles.withdrawal(bundle, door.firstId(), "revoked"));
                yield door.again().send(Bundles.withdrawal(bundle, door.firstId(), "entered-in-error"));
            }
            case MESSAGE_IS_REPEATED -> {
                door.send(bundle);
                yield door.send(bundle);
            }
            case BODY_IS_OF_ANOTHER_VERSION ->
                door.with("content-type", "application/fhir+json; version=9.0.0")
                        .send(bundle);
            case CLOCK_FAILS ->
                new Door(new InMemorySealedDocuments(), () -> {
                            throw new IllegalStateException("No time");
                        })
                        .send(bundle);
            case SEARCH_BY_NAME -> door.search("patient:name=Testina");
            case STORE_IS_BUSY ->
                new Door(UnavailableDocuments.because(Why.BUSY), InstantSource.fixed(Desks.MONDAY)).send(bundle);
            case STORE_IS_AWAY ->
                new Door(UnavailableDocuments.because(Why.AWAY), InstantSource.fixed(Desks.MONDAY)).send(bundle);
            case OTHERS_ARE_ALWAYS_FASTER -> new Door(contended(), InstantSource.fixed(Desks.MONDAY)).send(bundle);
        };
    }

    /** Documents that somebody else always changed a moment before. */
    private static SealedDocuments contended() {
        SealedDocuments documents = new InMemorySealedDocuments();
        return (SealedDocuments) Proxy.newProxyInstance(
                SealedDocuments.class.getClassLoader(),
                new Class<?>[] {SealedDocuments.class},
                (proxy, method, arguments) -> method.getName().equals("commit")
                        ? SealedDocuments.Outcome.CONFLICT
                        : method.invoke(documents, arguments));
    }

    private static List<String> essence(JsonNode outcome) {
        JsonNode issue = outcome.at("/issue/0");
        return List.of(
                outcome.path("resourceType").asText(),
                issue.path("severity").asText(),
                issue(outcome),
                issue.at("/details/coding/0/system").asText(),
                issue.at("/details/coding/0/code").asText());
    }

    /** The issue's code; one sample has a blank where FHIR has a hyphen. */
    private static String issue(JsonNode outcome) {
        return outcome.at("/issue/0/code").asText().replace(' ', '-');
    }

    private static int status(String sample) {
        return Integer.parseInt(sample.replaceAll(".*/([0-9]+)-.*", "$1"));
    }
}
