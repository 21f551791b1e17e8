package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.infrastructure.Synthesised.Resource;

/** A resource that changes its logical id is replaced, and its data with it; so every id is written down. */
final class InventoryTest {

    private static final Path EXPECTED = Path.of("src/test/resources/uk/gov/essex/smart/infrastructure/inventory.txt");

    @Test
    void holdsTheResourcesWrittenDownAndNoOthers() throws IOException {
        List<String> found = Synthesised.prod().resources().stream()
                .filter(resource -> !resource.type().equals("AWS::CDK::Metadata"))
                .map(InventoryTest::line)
                .sorted()
                .toList();
        Files.write(Path.of("target/inventory.txt"), found);

        assertThat(found)
                .as("where the change is meant, copy target/inventory.txt over " + EXPECTED)
                .isEqualTo(Files.readAllLines(EXPECTED));
    }

    /** The id of a version ends in a hash of the code and configuration it publishes. */
    private static String line(Resource resource) {
        String id = resource.type().equals("AWS::Lambda::Version")
                ? resource.id().replaceFirst("[0-9a-f]{32}$", "…")
                : resource.id();
        return resource.stack() + " " + id + " " + resource.type();
    }
}
