package uk.gov.essex.smart.places.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.testing.Repository;

/** What ingest keeps whole is what the published schema allows: the schema and the decoder say the same. */
final class BlockSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Path> keptWhole() throws IOException {
        try (Stream<Path> files = Files.list(Repository.path("events/places/ingest"))) {
            return files.filter(file -> !file.toString().endsWith(".expected.json"))
                    .filter(file -> !file.getFileName().toString().startsWith("refuses-"))
                    .filter(file -> !file.getFileName().toString().startsWith("drops-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("keptWhole")
    void theSchemaAllowsWhatIsKept(Path sample) throws IOException {
        ObjectNode message = (ObjectNode) JSON.readTree(sample.toFile());
        message.remove(List.of("thing", "received"));
        String schema = Files.readString(Repository.path("iot-rules/schemas/block.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(message.toString(), InputFormat.JSON))
                .isEmpty();
    }
}
