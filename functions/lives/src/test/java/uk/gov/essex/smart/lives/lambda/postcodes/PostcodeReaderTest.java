package uk.gov.essex.smart.lives.lambda.postcodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Postcode;

final class PostcodeReaderTest {

    private static final String GOOD = "postcode,latitude,longitude\nCM1 1QH,51.7356,0.4685\nss11aa,51.54,0.71\n";

    @Test
    void readsWhatSpreadsheetsAndSystemsWrite() {
        for (String text : new String[] {GOOD, "\uFEFF" + GOOD, GOOD.replace("\n", "\r\n"), GOOD.stripTrailing()}) {
            PostcodeReader read = read(text);
            assertThat(read.faults()).isEmpty();
            assertThat(read.positions())
                    .isEqualTo(Map.of(
                            new Postcode("CM1", "1QH"), new Position(51.7356, 0.4685),
                            new Postcode("SS1", "1AA"), new Position(51.54, 0.71)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        postcode,     | Postcode,       | 1
        CM1 1QH       | CM1             | 2
        CM1 1QH       | "CM1 1QH"       | 2
        0.4685        | 0.4685,x        | 2
        51.7356       | 0.4685          | 2
        51.7356       | NaN             | 2
        51.7356       | 99.999999       | 2
        ss11aa        | CM11QH          | 3
        ss11aa,51.54,0.71 | ''          | 3
        """)
    void namesTheLineThatIsWrong(String part, String wrong, int line) {
        assertThat(GOOD).contains(part);
        assertThat(read(GOOD.replace(part, wrong)).faults())
                .extracting(LineFault::line)
                .containsExactly(line);
    }

    @Test
    void findsEveryFaultAndRefusesWhatIsEmptyOrTooLarge() {
        assertThat(read(GOOD.replace("CM1", "C").replace("0.71", "7.1")).faults())
                .extracting(LineFault::line)
                .containsExactly(2, 3);
        assertThat(read("").faults()).hasSize(1);
        assertThat(read("postcode,latitude,longitude\n").faults()).hasSize(1);
        assertThat(PostcodeReader.read(new byte[PostcodeReader.MOST_BYTES + 1]).faults())
                .hasSize(1);
    }

    @FuzzTest(maxDuration = "1m")
    void answersAnyBytes(byte[] bytes) {
        PostcodeReader read = PostcodeReader.read(bytes);
        assertThat(read.faults().isEmpty() && read.positions().isEmpty()).isFalse();
    }

    private static PostcodeReader read(String text) {
        return PostcodeReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
