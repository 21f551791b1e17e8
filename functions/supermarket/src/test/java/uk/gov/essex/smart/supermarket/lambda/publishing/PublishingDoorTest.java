package uk.gov.essex.smart.supermarket.lambda.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.UploadState;

/** From a draft to a release, and what must not happen on the way. */
final class PublishingDoorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DRAFTS = "POST /supermarket/publishing/listings";
    private static final String OPENS = "POST /supermarket/publishing/listings/{data-set}/uploads";
    private static final String PARTS = "GET /supermarket/publishing/uploads/{upload}/parts";
    private static final String COMPLETES = "POST /supermarket/publishing/uploads/{upload}/complete";
    private static final String DECIDES = "POST /supermarket/publishing/reviews/{upload}/decision";
    private static final String STANDS = "PUT /supermarket/publishing/reviews/standing/{data-set}";
    private static final String FILE = "hour,cyclists\n08:00,12\n";
    private static final String RELEASE = "{\"decision\":\"release\",\"reviewer\":\"R. Reviewer\",\"reason\":\"Fine\"}";

    private final SeededPublishing door = SeededPublishing.inDynamo();

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void takesAFileInPartsThatMakeItOnce() throws IOException, InterruptedException {
        APIGatewayV2HTTPResponse opened = open("request-1", FILE);
        assertThat(opened.getStatusCode()).isEqualTo(201);
        String upload = JSON.readTree(opened.getBody()).path("id").asText();
        assertThat(JSON.readTree(open("request-1", FILE).getBody()).path("id").asText())
                .isEqualTo(upload);
        assertThat(open("request-1", FILE + "09:00,1\n").getStatusCode()).isEqualTo(422);

        JsonNode part =
                JSON.readTree(ask(Samples.CYCLING, PARTS, upload, "").getBody()).at("/items/0");
        assertThat(part.path("bytes").asInt()).isEqualTo(FILE.length());
        String tag = put(part.path("address").asText());

        assertThat(ask(Samples.CYCLING, COMPLETES, upload, parts("0000000000")).getStatusCode())
                .isEqualTo(422);
        assertThat(ask(SeededPublishing.ANGLIA, COMPLETES, upload, parts(tag)).getStatusCode())
                .isEqualTo(404);
        for (int i = 0; i < 2; i++) {
            APIGatewayV2HTTPResponse completed = ask(Samples.CYCLING, COMPLETES, upload, parts(tag));
            assertThat(completed.getStatusCode()).as(completed.getBody()).isEqualTo(200);
            assertThat(JSON.readTree(completed.getBody()).path("state").asText())
                    .isEqualTo("received");
        }
        assertThat(door.bucket.object(StoredAt.sent(new UploadId(upload))))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(FILE);
        assertThat(ask(Samples.CYCLING, PARTS, upload, "").getStatusCode()).isEqualTo(409);
    }

    @Test
    void listsWhatAReviewerLetsOutAndKeepsTheRest() {
        assertThat(decide(Samples.CYCLING, SeededPublishing.CLEARED, RELEASE)).isEqualTo(403);
        assertThat(decide(Samples.COUNCIL, SeededPublishing.FOUND, RELEASE)).isEqualTo(422);
        assertThat(decide(Samples.COUNCIL, SeededPublishing.REFUSED, RELEASE)).isEqualTo(409);
        assertThat(stage()).isEqualTo(Stage.DRAFT);

        assertThat(decide(Samples.COUNCIL, SeededPublishing.CLEARED, RELEASE)).isEqualTo(200);
        assertThat(decide(Samples.COUNCIL, SeededPublishing.CLEARED, RELEASE)).isEqualTo(200);
        assertThat(stage()).isEqualTo(Stage.LISTED);
        assertThat(door.ports.catalogue().listVersions(Samples.COUNTS, Integer.MAX_VALUE, 9))
                .hasSize(1);
        assertThat(door.bucket.object("upload-cleared/cycle-counts.csv")).isNotEmpty();

        String turnedDown = RELEASE.replace("\"release\"", "\"reject\"");
        assertThat(decide(Samples.COUNCIL, SeededPublishing.CLEARED, turnedDown))
                .isEqualTo(409);
        assertThat(decide(Samples.COUNCIL, SeededPublishing.FOUND, turnedDown)).isEqualTo(200);
        assertThat(door.ports
                        .uploads()
                        .find(SeededPublishing.FOUND)
                        .orElseThrow()
                        .state())
                .isEqualTo(UploadState.REJECTED);
    }

    @Test
    void letsOutWhatWasFoundOnlyWithAReasonForEachKind() {
        String half = RELEASE.replace("}", ",\"findings\":{\"email\":\"Of teams\"}}");
        String whole = half.replace("teams\"", "teams\",\"postcode\":\"Of libraries\"");
        assertThat(decide(Samples.COUNCIL, SeededPublishing.FOUND, half)).isEqualTo(422);
        assertThat(decide(Samples.COUNCIL, SeededPublishing.FOUND, whole)).isEqualTo(200);
    }

    @Test
    void nobodyApprovesWhatTheyPublishAndNobodyForLongerThanAYear() {
        assertThat(stand(Samples.CYCLING, "2027-03-30T00:00:00Z")).isEqualTo(403);
        assertThat(stand(Samples.COUNCIL, "2028-01-01T00:00:00Z")).isEqualTo(400);
        assertThat(stand(Samples.COUNCIL, "2026-11-22T00:00:00Z")).isEqualTo(400);
        assertThat(stand(Samples.COUNCIL, "2027-03-30T00:00:00Z")).isEqualTo(200);
    }

    /** Prices, licences and texts that are not to be had: each is refused by its place, and nothing is drafted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"fee\":2500 | \"fee\":-1 | /price/fee",
                "\"fee\":2500 | \"fee\":0 | /price/fee",
                "\"fee\":2500 | \"fee\":25.5 | /price/fee",
                "\"fee\":2500 | \"fee\":\"25\" | /price/fee",
                "\"fee\":2500 | \"fee\":100000001 | /price/fee",
                "\"frequency\":\"daily\" | \"frequency\":\"daily\",\"licence\":\"ogl-3\" | /licence",
                "\"title\":\"Counts\" | \"title\":\"Counts \u202etxt.exe\" | /title",
                "\"title\":\"Counts\" | \"title\":\"\" | /title",
                "\"themes\":[\"tran\"] | \"themes\":[] | /themes",
                "\"themes\":[\"tran\"] | \"themes\":[\"traffic\"] | /themes/0",
                "\"keywords\":[\"counts\"] | \"keywords\":[\"counts\",\"counts\"] | /keywords",
                "\"email\":\"data@ours.org.uk\" | \"email\":\"data\" | /contact/email",
                "\"provenance\":\"Loops\" | \"provenance\":\"Loops\",\"coverage\":{\"from\":\"+10000-01-01\"} |"
                        + " /coverage/from",
                "\"provenance\":\"Loops\" | \"provenance\":\"Loops\",\"coverage\":{\"from\":\"2026-02-30\"} |"
                        + " /coverage/from",
                "\"id\":\"new-counts\" | \"id\":\"New counts\" | /id",
                "\"id\":\"new-counts\" | \"id\":\"new-counts\",\"publisher\":\"anglia-data\" | ~~"
            })
    void refusesByItsPlaceWhatMayNotBe(String sound, String odd, String place) throws IOException {
        String draft = """
            {"id":"new-counts","title":"Counts","description":"Of cyclists","keywords":["counts"],"themes":["tran"],
            "price":{"plan":"one-off","fee":2500},"frequency":"daily","provenance":"Loops",
            "contact":{"name":"Team","email":"data@ours.org.uk"}}
            """;
        assertThat(draft).contains(sound.strip());
        APIGatewayV2HTTPResponse refused =
                door.ask(Samples.CYCLING, DRAFTS, Map.of(), Map.of(), draft.replace(sound.strip(), odd.strip()));
        assertThat(refused.getStatusCode()).as(refused.getBody()).isEqualTo(400);
        assertThat(JSON.readTree(refused.getBody()).at("/errors/0/pointer").asText())
                .isEqualTo(place.strip());

        assertThat(door.ask(Samples.CYCLING, DRAFTS, Map.of(), Map.of(), draft).getStatusCode())
                .isEqualTo(201);
    }

    @Test
    void readsNoMegabyteOfATitle() {
        String title = "{\"id\":\"new-counts\",\"title\":\"" + "x".repeat(1 << 20) + "\"}";
        assertThat(door.ask(Samples.CYCLING, DRAFTS, Map.of(), Map.of(), title).getStatusCode())
                .isEqualTo(413);
    }

    private APIGatewayV2HTTPResponse open(String request, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        String said = "{\"format\":\"csv\",\"bytes\":%d,\"sha256\":\"%s\",\"changes\":\"First\"}"
                .formatted(bytes.length, Checksum.of(bytes).value());
        return door.ask(
                Samples.CYCLING, OPENS, Map.of("data-set", "cycle-counts"), Map.of("idempotency-key", request), said);
    }

    private APIGatewayV2HTTPResponse ask(AccountId account, String route, String upload, String body) {
        return door.ask(account, route, Map.of("upload", upload), Map.of(), body);
    }

    private int decide(AccountId account, UploadId upload, String decision) {
        return ask(account, DECIDES, upload.value(), decision).getStatusCode();
    }

    private int stand(AccountId account, String until) {
        String body = "{\"reviewer\":\"R. Reviewer\",\"until\":\"" + until + "\"}";
        return door.ask(account, STANDS, Map.of("data-set", "cycle-counts"), Map.of(), body)
                .getStatusCode();
    }

    private Stage stage() {
        return door.ports.catalogue().find(Samples.COUNTS).orElseThrow().stage();
    }

    private static String parts(String tag) {
        return "{\"parts\":[{\"number\":1,\"etag\":\"" + tag.replace("\"", "\\\"") + "\"}]}";
    }

    private static String put(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .PUT(HttpRequest.BodyPublishers.ofString(FILE))
                    .build();
            HttpResponse<Void> answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.headers().firstValue("ETag").orElseThrow();
        }
    }
}
