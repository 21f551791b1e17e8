package uk.gov.essex.smart.benchmarks.darp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionsTest {

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(folder.resolve("a2-16.txt"), "").toString();
    }

    @Test
    void takesFilesAndOptionsInAnyOrder() {
        Options options = Options.parse(new String[] {
            "--seed", "7", file, "--seconds", "2", "--threads", "1", "--out", "here", file, "--out", "there"
        });
        assertThat(options).isEqualTo(new Options(List.of(Path.of(file), Path.of(file)), 2, 1, 7, Path.of("there")));
    }

    @ParameterizedTest
    @CsvSource({
        "--seconds,0,--seconds 0 must be a number from 0.01",
        "--seconds,soon,--seconds soon must be a number",
        "--threads,0,--threads 0 must be a whole number from 1",
        "--seed,1.5,--seed 1.5 must be a whole number",
        "--fast,1,--fast is not an option",
    })
    void refusesAnOptionItCannotFollow(String option, String value, String reason) {
        assertThatThrownBy(() -> Options.parse(new String[] {file, option, value}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"nowhere.txt,is not a file", "--seconds,needs a value"})
    void refusesWhatIsMissing(String argument, String reason) {
        assertThatThrownBy(() -> Options.parse(new String[] {argument})).hasMessageContaining(reason);
        assertThatThrownBy(() -> Options.parse(new String[0])).hasMessageContaining("no instance file");
    }
}
