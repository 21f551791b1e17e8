package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.lambda.search.LuceneSearch;

/** What anyone may ask the catalogue, and what nobody is told. */
final class CatalogueDoorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DATA_SETS = "/supermarket/data-sets";
    private static final String DATA_SET = DATA_SETS + "/{data-set}";
    private static final String VERSIONS = DATA_SET + "/versions";

    private final SeededCatalogue catalogue = new SeededCatalogue();

    @Test
    void listsAllThatIsShownNewestFirst() {
        JsonNode page = search(Map.of());
        assertThat(page.path("total").asInt()).isEqualTo(6);
        assertThat(ids(page))
                .containsExactly(
                        "odd-words", "noise-map", "parking-demand", "shop-footfall", "air-quality", "cycle-counts");
        assertThat(page.at("/facets/price").toString()).isEqualTo("{\"free\":4,\"one-off\":1,\"subscription\":1}");
        assertThat(page.at("/facets/format/csv").asInt()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q | cyclists | cycle-counts",
                "theme | heal,econ | shop-footfall air-quality",
                "format | parquet | air-quality cycle-counts",
                "licence | cc-by-4 | air-quality",
                "price | one-off,subscription | parking-demand shop-footfall",
                "publisher | essex-county-council | noise-map air-quality",
                "district | harlow | shop-footfall air-quality",
                "frequency | monthly | parking-demand",
                "box | -0.02,51.5,0.1,51.6 | air-quality",
                "until | 2025-12-31 | parking-demand",
                "modified-since | 2026-11-23T08:11:00Z | odd-words noise-map",
            })
    void narrowsByEachParameter(String name, String value, String found) {
        assertThat(ids(search(Map.of(name, value)))).containsExactly(found.split(" "));
    }

    @Test
    void pagesWithoutLossOrRepetitionInEveryOrder() {
        for (String sort : List.of("relevance", "newest", "title", "name")) {
            List<String> seen = new ArrayList<>();
            Map<String, String> query = new HashMap<>(Map.of("limit", "2", "sort", sort));
            JsonNode page = search(query);
            seen.addAll(ids(page));
            while (page.has("next")) {
                String next = page.path("next").asText();
                query.put("cursor", next.replaceFirst(".*cursor=([^&]*).*", "$1"));
                page = search(query);
                seen.addAll(ids(page));
            }
            assertThat(seen).as(sort).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsEverythingOfADataSetButWhereItIsStored() {
        Response response = dataSet("cycle-counts");
        JsonNode told = json(response);
        assertThat(told.at("/price/plan").asText()).isEqualTo("free");
        assertThat(told.at("/licence/uri").asText()).startsWith("https://www.nationalarchives.gov.uk/");
        assertThat(told.at("/newest/number").asInt()).isEqualTo(3);
        assertThat(told.at("/newest/screened").asText()).isEqualTo("2026-11-23T07:50:00Z");
        assertThat(told.at("/newest/reviewer").asText()).isEqualTo("R. Reviewer");
        assertThat(told.at("/newest/files/0/sha256").asText()).hasSize(64);
        assertThat(told.at("/newest/files/0/obtainAt").asText())
                .isEqualTo("https://data.essex.example/supermarket/obtaining/cycle-counts/3/csv");
        assertThat(response.text()).doesNotContain("cycle-counts/1/CSV", "quasi");
        assertThat(response.findHeader("link").orElseThrow())
                .contains("/supermarket/dataset/cycle-counts.ttl>; rel=\"alternate\"; type=\"text/turtle\"");
    }

    @Test
    void listsVersionsNewestFirstPageByPage() {
        Map<String, String> path = Map.of("data-set", "cycle-counts");
        JsonNode first = json(catalogue.get(VERSIONS, path, Map.of("limit", "2")));
        assertThat(first.path("items").findValuesAsText("number")).containsExactly("3", "2");
        String cursor = first.path("next").asText().replaceFirst(".*cursor=([^&]*).*", "$1");
        JsonNode last = json(catalogue.get(VERSIONS, path, Map.of("limit", "2", "cursor", cursor)));
        assertThat(last.path("items").findValuesAsText("number")).containsExactly("1");
        assertThat(last.has("next")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "half-written, 404, not-found",
        "bus-stops, 404, not-found",
        "never-heard-of, 404, not-found",
        "car-parks, 410, withdrawn",
        "Air Quality, 400, invalid-request"
    })
    void tellsNothingOfWhatIsNotShown(String id, int status, String problem) {
        for (String route : List.of(DATA_SET, VERSIONS, VERSIONS + "/{version}")) {
            Response response = catalogue.get(route, Map.of("data-set", id, "version", "1"), Map.of());
            assertThat(response.status()).as(route).isEqualTo(status);
            assertThat(response.text()).contains("urn:smart-essex:problem:" + problem);
        }
        Response harvested = catalogue.get("/supermarket/dataset/{file}", Map.of("file", id + ".ttl"), Map.of());
        assertThat(harvested.status()).isEqualTo(status);
    }

    @Test
    void losesWhatIsHiddenWithinASearchesFreshness() {
        assertThat(ids(search(Map.of()))).contains("air-quality");
        catalogue.hide("air-quality");
        assertThat(dataSet("air-quality").status()).isEqualTo(404);
        catalogue.pass(LuceneSearch.FRESH);
        assertThat(ids(search(Map.of()))).doesNotContain("air-quality");
        assertThat(catalogue.get("/supermarket/catalog.ttl", Map.of(), Map.of()).text())
                .doesNotContain("air-quality");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "theme | weather",
                "format | xlsx",
                "licence | mine",
                "price | cheap",
                "price | -1",
                "district | london",
                "publisher | <script>",
                "box | 1,2,3",
                "box | 0.9,51.9,0.8,52",
                "box | 0,95,1,96",
                "from | yesterday",
                "from | +999999999-12-31",
                "modified-since | 10000-01-01T00:00:00Z",
                "sort | price",
                "limit | 101",
                "cursor | not-one",
                "colour | red"
            })
    void namesThePlaceAndTheRemedyOfEachFault(String name, String value) {
        Response response = catalogue.get(DATA_SETS, Map.of(), Map.of(name, value));
        assertThat(response.status()).isEqualTo(400);
        JsonNode error = json(response).at("/errors/0");
        assertThat(error.path("pointer").asText()).isEqualTo("/query/" + name);
        assertThat(error.path("detail").asText()).isNotBlank().doesNotContain(value);
    }

    @Test
    void takesNoMoreThanTwentyValuesOfOneKind() {
        String twenty = IntStream.rangeClosed(1, 20).mapToObj(i -> "club-" + i).collect(Collectors.joining(","));
        assertThat(json(catalogue.get(DATA_SETS, Map.of(), Map.of("publisher", twenty)))
                        .path("total")
                        .asInt())
                .isZero();
        Response response = catalogue.get(DATA_SETS, Map.of(), Map.of("publisher", twenty + ",club-21"));
        assertThat(json(response).at("/errors/0/pointer").asText()).isEqualTo("/query/publisher");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        Response response = catalogue.get(DATA_SETS, Map.of(), Map.of("from", "2026-02-01", "until", "2026-01-01"));
        assertThat(json(response).at("/errors/0/pointer").asText()).isEqualTo("/query/until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "999999999", "one"})
    void refusesWhatIsNoVersionsNumber(String number) {
        assertThat(version(number).status()).isEqualTo(400);
    }

    @Test
    void saysThatAVersionIsNotThere() {
        assertThat(version("4").status()).isEqualTo(404);
        assertThat(version("3").status()).isEqualTo(200);
    }

    @Test
    void greetsProgramsWithJsonAndPeopleWithAPage() {
        assertThat(json(catalogue.get("/supermarket", Map.of(), Map.of()))
                        .path("dataSets")
                        .asText())
                .isEqualTo("https://data.essex.example/supermarket/data-sets");
        Response page = catalogue.get("/supermarket", Map.of(), Map.of(), "text/html");
        assertThat(page.findHeader("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.text()).contains("/supermarket/data-sets");
    }

    private Response version(String number) {
        return catalogue.get(VERSIONS + "/{version}", Map.of("data-set", "cycle-counts", "version", number), Map.of());
    }

    private Response dataSet(String id) {
        return catalogue.get(DATA_SET, Map.of("data-set", id), Map.of());
    }

    private JsonNode search(Map<String, String> query) {
        Response response = catalogue.get(DATA_SETS, Map.of(), query);
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        json(response).findValuesAsText("next").forEach(URI::create);
        return json(response);
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
