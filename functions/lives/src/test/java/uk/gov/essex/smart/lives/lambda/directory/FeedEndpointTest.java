package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.directory.Ages;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.InMemoryDirectory;
import uk.gov.essex.smart.lives.directory.Service;

final class FeedEndpointTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller OTHER = new Caller("otherotherothero", 600, 10_000);
    private static final Service TEA = service(501, "Sample tea");
    private static final Service CHAIR_YOGA = service(502, "Sample chair yoga");

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final SeededDirectory api = new SeededDirectory(directory);

    @Test
    void keepsWhatAProviderSendsOnceHoweverOftenItIsSent() throws IOException {
        String page = page(TEA, CHAIR_YOGA).toString();

        assertThat(sent(page)).isEqualTo(JSON.readTree("{\"kept\":2,\"unchanged\":0,\"remarks\":[]}"));
        assertThat(sent(page)).isEqualTo(JSON.readTree("{\"kept\":0,\"unchanged\":2,\"remarks\":[]}"));

        assertThat(directory.list()).containsExactly(TEA, CHAIR_YOGA);
    }

    @Test
    void takesAPageOfItsOwnDirectory() throws IOException {
        InMemoryDirectory elsewhere = new InMemoryDirectory();
        List<Service> all = Entries.synthetic(20, 3);
        all.forEach(elsewhere::put);

        Response listed = new SeededDirectory(elsewhere).get("/services", Map.of(), Map.of("full", "true"));
        sent(listed.text());

        assertThat(directory.list()).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource({
        "id, /contents/1/id",
        "organization, /contents/1/organization/id",
        "service_at_locations, /contents/1/service_at_locations/0/id",
    })
    void letsNobodyTellOfWhatIsAnothers(String what, String place) throws IOException {
        sent(page(TEA).toString());
        ObjectNode page = page(CHAIR_YOGA, CHAIR_YOGA);
        ObjectNode foreign = (ObjectNode) page.path("contents").path(1);
        foreign.put("id", Entries.id(503).toString());
        ArrayNode sites = (ArrayNode) foreign.path("service_at_locations");
        ((ObjectNode) sites.get(0)).put("id", Entries.id(504).toString());
        foreign.set(what, page(TEA).path("contents").path(0).path(what));
        ((ObjectNode) page.path("contents").path(0).path("organization"))
                .put("id", Entries.id(505).toString());
        if (!what.equals("organization")) {
            ((ObjectNode) foreign.path("organization"))
                    .put("id", Entries.id(505).toString());
        }

        Response response = api.send(page.toString(), OTHER);

        assertThat(response.status()).as(response.text()).isEqualTo(403);
        assertThat(pointers(response)).containsExactly(place);
        assertThat(directory.list()).containsExactly(TEA);
    }

    @Test
    void keepsNothingOfAPageWithAFaultAndNamesEachPlace() throws IOException {
        ObjectNode page = page(TEA, CHAIR_YOGA);
        ((ObjectNode) page.path("contents").path(1)).put("status", "open").put("url", "javascript:alert(1)");
        ((ObjectNode) page.path("contents").path(0)).put("last_modified", "2999-01-01T00:00:00Z");

        Response response = api.send(page.toString(), SeededDirectory.PROVIDER);

        assertThat(response.status()).isEqualTo(400);
        assertThat(pointers(response))
                .containsExactlyInAnyOrder("/contents/0/last_modified", "/contents/1/status", "/contents/1/url");
        assertThat(directory.list()).isEmpty();
    }

    @Test
    void refusesAServiceTwiceAndTooManyAtOnce() throws IOException {
        assertThat(pointers(api.send(page(TEA, TEA).toString(), SeededDirectory.PROVIDER)))
                .containsExactly("/contents/1/id", "/contents/1/service_at_locations/0/id");
        assertThat(pointers(api.send(
                        page(Entries.synthetic(101, 1).toArray(Service[]::new)).toString(), SeededDirectory.PROVIDER)))
                .containsExactly("/contents");
        assertThat(api.send(" ".repeat(FeedReader.MOST_BYTES + 1), SeededDirectory.PROVIDER)
                        .status())
                .isEqualTo(413);
        assertThat(directory.list()).isEmpty();
    }

    @Test
    void refusesAServiceThatFitsNoStoreByItsPlace() throws IOException {
        ObjectNode page = page(TEA, CHAIR_YOGA);
        ArrayNode contacts = ((ObjectNode) page.path("contents").path(1)).putArray("contacts");
        for (int number = 0; number < 20; number++) {
            contacts.addObject()
                    .put("id", Entries.id(700 + number).toString())
                    .put("name", "x".repeat(200))
                    .put("notes", "y".repeat(5_000));
        }

        assertThat(pointers(api.send(page.toString(), SeededDirectory.PROVIDER)))
                .containsExactly("/contents/1");
    }

    private JsonNode sent(String page) throws IOException {
        Response response = api.send(page, SeededDirectory.PROVIDER);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static Service service(int number, String name) {
        return Entries.service(number, name, Ages.ANY, Entries.BEFRIENDING, new Position(51.7356, 0.4685), true);
    }

    private static ObjectNode page(Service... services) throws IOException {
        ServiceJson writer = new ServiceJson(SeededDirectory.BASE);
        return (ObjectNode)
                JSON.readTree(Json.object(json -> Rows.writeAll(json, "contents", List.of(services), writer::full)));
    }

    private static List<String> pointers(Response response) throws IOException {
        JsonNode errors = JSON.readTree(response.body()).path("errors");
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.path("pointer").asText())
                .toList();
    }
}
