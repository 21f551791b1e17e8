package uk.gov.essex.smart.lives.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.lambda.fhir.Ids;

/**
 * Sends an invented referral through each door of an API and asks for it there, over documents that only seem to be kept, so
 * that the first real one finds everything loaded: readers, desk, master key, seals, transaction, writers. The second is
 * about the person of the first, whose referral is read for it.
 */
final class Rehearsal implements Runnable {

    private static final Caller NOBODY = new Caller("rehearsal", "rehearsal", Set.of("lives:refer"), 1, 1);
    private static final String PLAIN = "00000000-0000-4000-8000-000000000000";
    private static final String FHIR = "00000000-0000-4000-8000-000000000001";

    private final Router router;

    /** @param router over documents that only seem to be kept */
    Rehearsal(Router router) {
        this.router = router;
    }

    @Override
    public void run() {
        answers();
    }

    /** What each door says to a referral, and to who asks for it. */
    List<Response> answers() {
        return Stream.of(
                        send("/lives/referrals", plain(), "rehearsal.json"),
                        get("/lives/referrals/", "referral", id(PLAIN).value(), plain()),
                        send("/lives/fhir/$process-message", fhir(), "rehearsal-fhir.json"),
                        get("/lives/fhir/ServiceRequest/", "id", Ids.of(id(FHIR)), fhir()))
                .map(router::handle)
                .toList();
    }

    private static ReferralId id(String request) {
        return ReferralId.of(NOBODY.owner(), UUID.fromString(request));
    }

    private static Map<String, String> plain() {
        return Map.of("accept", "application/json", "content-type", "application/json", "idempotency-key", PLAIN);
    }

    private static Map<String, String> fhir() {
        String object = Base64.getEncoder().encodeToString("{}".getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "content-type", "application/fhir+json",
                "x-request-id", FHIR,
                "x-correlation-id", FHIR,
                "nhsd-target-identifier", object,
                "nhsd-end-user-organisation", object,
                "nhsd-requesting-software", object);
    }

    private static Request send(String path, Map<String, String> headers, String body) {
        return new Request("POST " + path, path, Map.of(), Map.of(), headers, read(body), NOBODY, "rehearsal");
    }

    private static Request get(String path, String parameter, String id, Map<String, String> headers) {
        return new Request(
                "GET " + path + '{' + parameter + '}',
                path + id,
                Map.of(parameter, id),
                Map.of(),
                headers,
                new byte[0],
                NOBODY,
                "rehearsal");
    }

    private static byte[] read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(resource))) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
