package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.testing.SharedData;

/** The directory against Open Referral UK's own schemas and its validator's sample answers. */
final class ConformanceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SeededDirectory api = new SeededDirectory();
    private final FeedReader reader = new FeedReader(Entries.MODIFIED);

    @ParameterizedTest
    @CsvSource({
        "/services, compiled-service_list, 3",
        "/service_at_locations, compiled-service_at_location, 3",
        "/organizations, compiled-organization, 3",
        "/taxonomies, taxonomy, 1",
        "/taxonomy_terms, taxonomy_term, 2",
    })
    void listsAndTellsByTheSchema(String route, String schema, int many) throws IOException {
        HsdsSchema brief = HsdsSchema.of(schema);
        HsdsSchema full = HsdsSchema.of(schema.replace("_list", ""));
        JsonNode page = json(api.get(route, Map.of(), Map.of("per_page", "100")));

        assertThat(page.path("contents")).hasSize(many);
        for (JsonNode row : page.path("contents")) {
            assertThat(brief.faults(row.toString())).isEmpty();
            JsonNode whole =
                    json(api.get(route + "/{id}", Map.of("id", row.path("id").asText()), Map.of()));
            assertThat(full.faults(whole.toString())).isEmpty();
            assertThat(whole.path("id")).isEqualTo(row.path("id"));
        }
    }

    @Test
    void answersFullServicesInAListByTheSchema() throws IOException {
        HsdsSchema service = HsdsSchema.of("compiled-service");
        JsonNode page = json(api.get("/services", Map.of(), Map.of("full", "true")));

        assertThat(page.path("contents"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(service.faults(row.toString())).isEmpty());
    }

    @Test
    void isHeldAgainstSchemasThatRefuse() throws IOException {
        HsdsSchema service = HsdsSchema.of("compiled-service");
        assertThat(service.faults("{}")).hasSize(3);
        assertThat(service.faults(Files.readString(sample("fail", "service_full"))))
                .isNotEmpty();
        assertThat(HsdsSchema.of("taxonomy").faults("""
            {"id": "1", "name": "x", "description": "x", "taxonomy_terms": [{}]}\
            """)).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "api_details",
        "service_full",
        "service_list",
        "organization",
        "organization_list",
        "service_at_location_full",
        "service_at_location_list",
        "taxonomy",
        "taxonomy_list",
        "taxonomy_term",
        "taxonomy_term_list"
    })
    void takesThePassingSamples(String sample) throws IOException {
        assertThat(read(sample, "pass")).isInstanceOf(Reading.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        api_details   | /profile /openapi_url
        service_full  | /url /email
        service_list  | /contents/0/name /contents/0/url /contents/0/email /contents/1/name /contents/1/url /contents/1/email /contents/2/name /contents/2/url /contents/2/email /contents/3/name /contents/3/email
        taxonomy_term | /description /term_uri
        """)
    void refusesTheFailingSamplesAndNamesEachPlace(String sample, String places) throws IOException {
        Reading<?> reading = read(sample, "fail");

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused<?>) reading).faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(places.split(" "));
    }

    @Test
    void tellsTheSenderWhatItMadeSafe() throws IOException {
        Reading.Accepted<?> reading = (Reading.Accepted<?>) read("service_full", "pass");

        assertThat(reading.remarks())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/url",
                        "/schedules/0/schedule_link",
                        "/service_at_locations/0/location/latitude",
                        "/service_at_locations/0/location/accessibility/0/url",
                        "/organization/website");
    }

    private Reading<?> read(String sample, String kind) throws IOException {
        byte[] bytes = Files.readAllBytes(sample(kind, sample));
        return switch (sample) {
            case "api_details" -> reader.details(bytes);
            case "service_full" -> reader.service(bytes);
            case "service_list" -> reader.services(bytes);
            case "organization" -> reader.organisation(bytes);
            case "organization_list" -> reader.organisations(bytes);
            case "service_at_location_full" -> reader.site(bytes);
            case "service_at_location_list" -> reader.sites(bytes);
            case "taxonomy" -> reader.taxonomy(bytes);
            case "taxonomy_list" -> reader.taxonomies(bytes);
            case "taxonomy_term" -> reader.term(bytes);
            case "taxonomy_term_list" -> reader.terms(bytes);
            default -> throw new IllegalArgumentException(sample);
        };
    }

    private static Path sample(String kind, String name) {
        return SharedData.require("conformance/hsds-uk/mocks-" + kind + "/" + name + ".json");
    }

    private static JsonNode json(Response response) throws IOException {
        assertThat(response.status()).as(response.text()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
