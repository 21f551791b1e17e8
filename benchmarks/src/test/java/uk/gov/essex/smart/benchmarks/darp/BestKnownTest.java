package uk.gov.essex.smart.benchmarks.darp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BestKnownTest {

    @TempDir
    private Path folder;

    @Test
    void knowsWhatTheFileBesideTheInstanceSays() throws IOException {
        Files.writeString(folder.resolve("best_known.csv"), "instance,best_known\nmine,12.50\n\n");
        BestKnown known = BestKnown.beside(folder.resolve("mine.txt"));
        assertThat(known.cost("mine")).isEqualTo(OptionalDouble.of(12.5));
        assertThat(known.cost("yours")).isEmpty();
    }

    @Test
    void knowsNothingWhereThereIsNoSuchFile() throws IOException {
        assertThat(BestKnown.beside(folder.resolve("mine.txt")).cost("mine")).isEmpty();
    }

    @Test
    void namesABadLine() throws IOException {
        Files.writeString(folder.resolve("best_known.csv"), "instance,best_known\nmine,cheap\n");
        assertThatThrownBy(() -> BestKnown.beside(folder.resolve("mine.txt")))
                .hasMessageContaining("best_known.csv:2: ")
                .hasMessageContaining("a name, a comma and a cost");
    }
}
