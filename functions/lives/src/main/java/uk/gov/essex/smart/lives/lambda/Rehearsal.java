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
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;

/**
 * Sends an invented referral through both doors of an API over a store in which nothing can change, so that the first real
 * one finds everything loaded: readers, desk, master key, seals, transaction.
 */
final class Rehearsal implements Runnable {

    private static final Caller NOBODY = new Caller("rehearsal", "rehearsal", Set.of("lives:refer"), 1, 1);
    private static final String ID = "00000000-0000-4000-8000-000000000000";

    private final Router router;

    /** @param router over a store whose every step conflicts */
    Rehearsal(Router router) {
        this.router = router;
    }

    @Override
    public void run() {
        answers();
    }

    /** What both doors say in the end: that they are busy. */
    List<Response> answers() {
        String object = Base64.getEncoder().encodeToString("{}".getBytes(StandardCharsets.UTF_8));
        Map<String, String> json =
                Map.of("accept", "application/json", "content-type", "application/json", "idempotency-key", ID);
        Map<String, String> fhir = Map.of(
                "content-type", "application/fhir+json",
                "x-request-id", ID,
                "x-correlation-id", ID,
                "nhsd-target-identifier", object,
                "nhsd-end-user-organisation", object,
                "nhsd-requesting-software", object);
        return Stream.of(
                        request("/lives/referrals", json, "rehearsal.json"),
                        request("/lives/fhir/$process-message", fhir, "rehearsal-fhir.json"))
                .map(router::handle)
                .toList();
    }

    private static Request request(String path, Map<String, String> headers, String body) {
        return new Request("POST " + path, path, Map.of(), Map.of(), headers, read(body), NOBODY, "rehearsal");
    }

    private static byte[] read(String resource) {
        try (InputStream bytes = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(resource))) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
