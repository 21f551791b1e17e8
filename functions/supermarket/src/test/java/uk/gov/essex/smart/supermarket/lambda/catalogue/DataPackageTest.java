package uk.gov.essex.smart.supermarket.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.testing.SharedData;

/** Each Data Package is held against the JSON Schemas of Frictionless 2.0. */
final class DataPackageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DRAWN = 60;

    private final SeededCatalogue catalogue = new SeededCatalogue();

    @Test
    void keepsToTheSchemasWithTabularFilesOfEveryKind() throws IOException {
        Schema packages = schema("datapackage");
        Schema resources = schema("dataresource");
        Schema tables = schema("tableschema");
        Drawn drawn = new Drawn(11);
        for (int i = 0; i < DRAWN; i++) {
            catalogue.list(new AccountId("drawn-data"), "drawn-" + i, drawn.particulars(), drawn.formats());
            JsonNode told = told("drawn-" + i);
            assertThat(packages.validate(told.toString(), InputFormat.JSON)).isEmpty();
            for (JsonNode resource : told.path("resources")) {
                assertThat(resources.validate(resource.toString(), InputFormat.JSON))
                        .isEmpty();
                if (resource.has("schema")) {
                    assertThat(tables.validate(resource.path("schema").toString(), InputFormat.JSON))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void theSchemasFindWhatIsWrong() throws IOException {
        String told = told("cycle-counts").toString().replace("\"integer\"", "\"whole\"");
        assertThat(schema("datapackage").validate(told, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void tellsTheFilesTheirSizesAndChecksums() throws IOException {
        JsonNode csv = told("cycle-counts").at("/resources/0");
        assertThat(csv.path("path").asText())
                .isEqualTo("https://data.essex.example/supermarket/obtaining/cycle-counts/1/csv");
        assertThat(csv.path("hash").asText()).isEqualTo("sha256:" + "0a".repeat(32));
        assertThat(csv.path("bytes").asInt()).isEqualTo(52_001);
        assertThat(csv.at("/schema/fields/1/type").asText()).isEqualTo("integer");
    }

    private JsonNode told(String id) throws IOException {
        Response response = catalogue.get(
                "/supermarket/data-sets/{data-set}/versions/{version}/datapackage.json",
                Map.of("data-set", id, "version", "1"),
                Map.of());
        assertThat(response.status()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static Schema schema(String name) throws IOException {
        String text = Files.readString(SharedData.require("conformance/frictionless/" + name + "-2.0.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
    }
}
