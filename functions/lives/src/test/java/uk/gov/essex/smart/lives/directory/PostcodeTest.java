package uk.gov.essex.smart.lives.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.Position;

final class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "CM1 1QH, CM1, 1QH",
        "cm11qh, CM1, 1QH",
        " CM11 1AB , CM11, 1AB",
        "CM11AB, CM1, 1AB",
        "e1w 1aa, E1W, 1AA",
        "CM11, CM11, ''",
        "CM1, CM1, ''",
    })
    void isReadWhateverItsCaseAndSpaces(String text, String district, String unit) {
        assertThat(Postcode.find(text)).contains(new Postcode(district, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "CM", "CM1 1Q", "CM1 1QHX", "1CM 1QH", "CM111 1QH", "CM1-1QH", "CM1\n1QH", "ＣＭ1"})
    void hasAFormOfItsOwn(String text) {
        assertThat(Postcode.find(text)).isEmpty();
    }

    @Test
    void liesInADistrictWhoseMiddleIsThatOfItsPostcodes() {
        Map<Postcode, Position> listed = Map.of(
                new Postcode("CM1", "1QH"), new Position(51.70, 0.40),
                new Postcode("CM1", "1QJ"), new Position(51.80, 0.50),
                new Postcode("SS1", "1AA"), new Position(51.54, 0.71));

        assertThat(Districts.besides(listed))
                .hasSize(5)
                .containsAllEntriesOf(listed)
                .containsEntry(new Postcode("CM1", ""), new Position(51.75, 0.45))
                .containsEntry(new Postcode("SS1", ""), new Position(51.54, 0.71));
    }
}
