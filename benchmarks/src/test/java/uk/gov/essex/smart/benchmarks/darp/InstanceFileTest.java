package uk.gov.essex.smart.benchmarks.darp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.testing.SharedData;

/** The published files, files a person may have, and files that are none. */
final class InstanceFileTest {

    private static final String GOOD = """
        1 2 480 3 30
        0 0 0 0 0 0 480
        1 1 0 3 1 0 1440
        2 2 0 3 2 10 25
        3 3 0 3 -1 100 115
        4 4 0 3 -2 0 1440
        5 0 0 0 0 0 480
        """;

    @TempDir
    private Path folder;

    @Test
    void readsEveryNumberOfAnInstance() throws IOException {
        Instance instance = read(GOOD);
        assertThat(instance.name()).isEqualTo("mine");
        assertThat(instance.vehicles()).isEqualTo(1);
        assertThat(instance.requests()).isEqualTo(2);
        assertThat(instance.longestRoute()).isEqualTo(480);
        assertThat(instance.capacity()).isEqualTo(3);
        assertThat(instance.longestRide()).isEqualTo(30);
        assertThat(instance.node(2)).isEqualTo(new Node(2, 0, 3, 2, 10, 25));
        assertThat(instance.distance(1, 4)).isEqualTo(3);
        assertThat(instance.end()).isEqualTo(5);
    }

    @Test
    void addsTheClosingDepotThatThePrFilesLeaveOut() throws IOException {
        Instance instance = read(GOOD.replace("1 2 480", "1 4 480").replace("5 0 0 0 0 0 480\n", ""));
        assertThat(instance.requests()).isEqualTo(2);
        assertThat(instance.node(5)).isEqualTo(instance.node(0));
    }

    @Test
    void takesTabsCarriageReturnsAndBlankLines() throws IOException {
        assertThat(read("\n" + GOOD.replace(" ", "\t").replace("\n", "\r\n\r\n"))
                        .nodes())
                .hasSize(6);
    }

    @Test
    void readsThePublishedFiles() throws IOException {
        Path data = SharedData.require("movement/darp");
        Instance small = InstanceFile.read(data.resolve("b4-48.txt"));
        assertThat(small.requests()).isEqualTo(48);
        assertThat(small.name()).isEqualTo("b4-48");
        Instance old = InstanceFile.read(data.resolve("pr02"));
        assertThat(old.requests()).isEqualTo(48);
        assertThat(old.vehicles()).isEqualTo(5);
        assertThat(old.end()).isEqualTo(97);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1 2 480 3 30'    | '1 2 480 3'        | 1 | found 4 numbers",
                "'1 2 480 3 30'    | '0 2 480 3 30'     | 1 | number of vehicles 0",
                "'1 2 480 3 30'    | '1.5 2 480 3 30'   | 1 | must be a whole number",
                "'1 2 480 3 30'    | '1 3 480 3 30'     | 1 | tells of 3 requests",
                "'1 2 480 3 30'    | '1 2 -1 3 30'      | 1 | longest route -1.0",
                "'1 2 480 3 30'    | '1 2 480 3 NaN'    | 1 | is not a number",
                "'1 2 480 3 30'    | '1 2 480 3 30 min' | 1 | \"min\" is not a number",
                "'1 1 0 3 1 0 1440'   | '1 1 0 3 1 0'        | 3 | found 6 numbers",
                "'1 1 0 3 1 0 1440'   | '7 1 0 3 1 0 1440'   | 3 | this one is 1",
                "'1 1 0 3 1 0 1440'   | '1 x 0 3 1 0 1440'   | 3 | \"x\" is not a number",
                "'1 1 0 3 1 0 1440'   | '1 1 0 -3 1 0 1440'  | 3 | service duration -3.0",
                "'1 1 0 3 1 0 1440'   | '1 1 0 3 -1 0 1440'  | 3 | expected 0 or more",
                "'2 2 0 3 2 10 25'    | '2 2 0 3 2 25 10'    | 4 | is empty",
                "'3 3 0 3 -1 100 115' | '3 3 0 3 -2 100 115' | 5 | expected -1",
                "'5 0 0 0 0 0 480'    | '5 0 0 0 1 0 480'    | 7 | the depot has a load",
            })
    void namesTheLineAndTheFaultOfABadFile(String good, String bad, int line, String fault) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(MalformedInstance.class)
                .hasMessageContaining("mine.txt:" + line + ": ")
                .hasMessageContaining(fault);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'1 1 1 1 1'", "'{\"vehicles\": 3}'"})
    void refusesWhatIsNoInstance(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedInstance.class);
    }

    @Test
    void generatedFilesComeBackAsTheyWere() throws IOException {
        Instance made = Family.larger().getFirst().make(7);
        Path file = Files.writeString(folder.resolve(made.name() + ".txt"), FamilyFiles.text(made));
        assertThat(InstanceFile.read(file)).isEqualTo(made);
    }

    private Instance read(String text) throws IOException {
        return InstanceFile.read(Files.writeString(folder.resolve("mine.txt"), text));
    }
}
