package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.supermarket.District;

final class BoundariesTest {

    private final Boundaries boundaries = new Boundaries();

    @ParameterizedTest
    @CsvSource({
        "51.7356, 0.4685, CHELMSFORD",
        "51.8959, 0.8919, COLCHESTER",
        "51.5755, 0.4577, BASILDON",
        "51.8787, 0.5500, BRAINTREE",
        "51.6204, 0.3050, BRENTWOOD",
        "51.5176, 0.5930, CASTLE_POINT",
        "51.6980, 0.1099, EPPING_FOREST",
        "51.7680, 0.0950, HARLOW",
        "51.7318, 0.6758, MALDON",
        "51.5822, 0.7050, ROCHFORD",
        "51.7900, 1.1500, TENDRING",
        "52.0210, 0.2430, UTTLESFORD",
        "51.5406, 0.7110, SOUTHEND_ON_SEA",
        "51.4780, 0.3220, THURROCK"
    })
    void knowsWhereTownsLie(double latitude, double longitude, District district) {
        assertThat(boundaries.find(new Position(latitude, longitude))).contains(district);
    }

    @ParameterizedTest
    @CsvSource({"51.5074, -0.1278", "51.60, 1.25", "52.2053, 0.1218", "51.4430, 0.3690"})
    void londonTheSeaCambridgeAndKentAreNotInEssex(double latitude, double longitude) {
        assertThat(boundaries.find(new Position(latitude, longitude))).isEmpty();
    }

    @Test
    void noPlaceIsInTwoDistrictsAndEveryDistrictIsFound() {
        Set<District> found = EnumSet.noneOf(District.class);
        for (double latitude = 51.45; latitude < 52.1; latitude += 0.01) {
            for (double longitude = 0; longitude < 1.3; longitude += 0.01) {
                Optional<District> district = boundaries.find(new Position(latitude, longitude));
                district.ifPresent(found::add);
            }
        }
        assertThat(found).containsExactlyInAnyOrder(District.values());
    }
}
