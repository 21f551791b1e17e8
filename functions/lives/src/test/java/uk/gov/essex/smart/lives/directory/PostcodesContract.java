package uk.gov.essex.smart.lives.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Position;

/** What every gazetteer of postcodes does. */
public abstract class PostcodesContract {

    protected abstract Postcodes empty();

    @Test
    void knowsWhatWasPutAndNothingElse() {
        Postcodes postcodes = empty();
        Map<Postcode, Position> many = new HashMap<>();
        for (int unit = 0; unit < 60; unit++) {
            many.put(new Postcode("CM99", unit % 10 + "" + (char) ('A' + unit / 10) + "Z"), at(unit));
        }
        postcodes.put(many);

        assertThat(many)
                .hasSize(60)
                .allSatisfy((postcode, position) ->
                        assertThat(postcodes.find(postcode)).contains(position));
        assertThat(postcodes.find(new Postcode("CM99", ""))).isEmpty();
        assertThat(postcodes.find(new Postcode("CM9", "9AZ"))).isEmpty();
    }

    @Test
    void keepsThePositionThatWasPutLastAndOldPostcodes() {
        Postcodes postcodes = empty();
        Postcode moved = new Postcode("CM99", "9ZZ");
        Postcode old = new Postcode("CM99", "9ZY");
        postcodes.put(Map.of(moved, at(1), old, at(2)));

        postcodes.put(Map.of(moved, at(3)));

        assertThat(postcodes.find(moved)).contains(at(3));
        assertThat(postcodes.find(old)).contains(at(2));
    }

    private static Position at(int number) {
        return new Position(51.7 + number / 1_000.0, 0.4);
    }
}
