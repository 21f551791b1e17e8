package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;

/** Asks for the listings of nobody, opens an upload of a data set that nobody has and reads the queue: nothing is changed. */
final class Rehearsal implements Runnable {

    private static final Caller NOBODY =
            new Caller("rehearsal", "rehearsal", Set.of("market:publish", "market:review"), 1, 1);
    private static final String NO_DATA_SET = "no-such-data-set";
    private static final String FILE = """
        {"format": "csv", "bytes": 1, "sha256": "%s", "changes": "None"}\
        """.formatted("0".repeat(64));

    private final Router router;

    Rehearsal(Router router) {
        this.router = router;
    }

    @Override
    public void run() {
        answers();
    }

    List<Response> answers() {
        return Stream.of(
                        request("GET " + PublishingApi.LISTINGS, Map.of(), ""),
                        request(
                                "POST " + PublishingApi.LISTINGS + "/{data-set}/uploads",
                                Map.of("data-set", NO_DATA_SET),
                                FILE),
                        request("GET " + PublishingApi.UPLOADS + "/{upload}", Map.of("upload", NO_DATA_SET), ""),
                        request("GET " + PublishingApi.REVIEWS, Map.of(), ""))
                .map(router::handle)
                .toList();
    }

    private static Request request(String route, Map<String, String> path, String body) {
        return new Request(
                route,
                route.substring(route.indexOf(' ') + 1),
                path,
                Map.of(),
                Map.of("idempotency-key", "rehearsal"),
                body.getBytes(StandardCharsets.UTF_8),
                NOBODY,
                "rehearsal");
    }
}
