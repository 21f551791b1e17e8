package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.directory.InMemoryDirectory;
import uk.gov.essex.smart.lives.directory.Service;

final class DirectoryApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SeededDirectory api = new SeededDirectory();

    @Test
    void offersTheNearestEligibleFirstWithTheWayToRefer() throws IOException {
        JsonNode page =
                json("/services", Map.of("near", "51.75,0.5", "radius", "30000", "need", "befriending", "age", "70"));

        assertThat(names(page)).containsExactly("Sample lunch club");
        JsonNode first = page.path("contents").path(0);
        assertThat(first.path("distance_metres").asInt()).isBetween(2_600, 2_800);
        assertThat(first.path("referral").path("method").asText()).isEqualTo("POST");
        assertThat(first.path("referral").path("href").asText()).isEqualTo("https://api.example.org/lives/referrals");
        assertThat(first.at("/referral/body/details/directoryEntry/id").asText())
                .isEqualTo(Entries.LUNCH_CLUB.toString());
    }

    @Test
    void givesNoWayToReferToWhatIsClosed() throws IOException {
        JsonNode closed = JSON.readTree(api.get(
                        "/services/{id}",
                        Map.of("id", SeededDirectory.CLOSED.id().toString()),
                        Map.of())
                .body());
        assertThat(closed.path("status").asText()).isEqualTo("defunct");
        assertThat(closed.has("referral")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        search           | lunch                                | 1
        taxonomy_term_id | 00000000-0000-4000-8000-000000000065 | 2
        taxonomy_id      | 00000000-0000-4000-8000-000000000064 | 3
        taxonomy_id      | 00000000-0000-4000-8000-000000000063 | 0
        organization_id  | 00000000-0000-4000-8000-000000000385 | 1
        minimum_age      | 65                                   | 2
        minimum_age      | 66                                   | 0
        maximum_age      | 149                                  | 0
        modified_after   | 2026-11-20T10:00:00Z                 | 1
        day              | th                                   | 3
        day              | SU                                   | 0
        start_time       | 10:00                                | 3
        end_time         | 14:00                                | 0
        age              | 30                                   | 1
        step_free        | true                                 | 1
        postcode         | cm99 9zz                             | 1
        postcode         | CM99                                 | 1
        """)
    void narrowsByEachParameter(String name, String value, int many) throws IOException {
        assertThat(json("/services", Map.of(name, value)).path("total_items").asInt())
                .isEqualTo(many);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        near             | 48.8,2.3
        near             | 51.7
        near             | NaN,0.5
        near             | 1e9,0.5
        radius           | 500
        proximity        | 500
        postcode         | ZZ1 1ZZ
        postcode         | nowhere
        age              | 151
        minimum_age      | -1
        taxonomy_term_id | befriending
        modified_after   | yesterday
        day              | Monday
        start_time       | noon
        full             | yes
        per_page         | 101
        page             | 0
        format           | ndjson
        """)
    void namesAFaultyParameter(String name, String value) {
        Response response = api.get("/services", Map.of(), Map.of(name, value));

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.text()).contains("/query/" + name).doesNotContain(value + '"');
        assertThat(response.findHeader("access-control-allow-origin")).contains("*");
    }

    @Test
    void pagesWithoutLosingOrDoublingAnEntry() throws IOException {
        InMemoryDirectory directory = new InMemoryDirectory();
        List<Service> all = Entries.synthetic(95, 5);
        all.forEach(directory::put);
        SeededDirectory many = new SeededDirectory(directory);
        List<String> seen = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            JsonNode page = JSON.readTree(many.get(
                            "/service_at_locations",
                            Map.of(),
                            Map.of(
                                    "page",
                                    Integer.toString(number),
                                    "near",
                                    "51.8,0.6",
                                    "radius",
                                    "30000",
                                    "per_page",
                                    "10"))
                    .body());
            page.path("contents").forEach(row -> seen.add(row.path("id").asText()));
            assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
            assertThat(page.path("size").asInt())
                    .isEqualTo(page.path("contents").size());
            assertThat(page.path("empty").asBoolean())
                    .isEqualTo(page.path("contents").isEmpty());
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeBetween(30, 60);
    }

    @ParameterizedTest
    @CsvSource({"services", "service_at_locations", "organizations", "taxonomies", "taxonomy_terms"})
    void knowsNoOtherId(String kind) {
        for (String id : List.of("00000000-0000-4000-8000-0000000fffff", "1-1-1-1-1", "'; --")) {
            assertThat(api.get("/" + kind + "/{id}", Map.of("id", id), Map.of()).status())
                    .isEqualTo(404);
        }
    }

    private JsonNode json(String route, Map<String, String> query) throws IOException {
        Response response = api.get(route, Map.of(), query);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static List<String> names(JsonNode page) {
        return StreamSupport.stream(page.path("contents").spliterator(), false)
                .map(row -> row.path("name").asText())
                .toList();
    }
}
