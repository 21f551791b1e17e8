package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.testing.Repository;

final class CorpusTest {

    @Test
    void everyFolderOfSampleEventsHasItsTest() throws IOException {
        try (Stream<Path> folders = Files.list(Repository.path("events/identity"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrder("authorizer", "keys");
        }
    }
}
