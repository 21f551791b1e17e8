package uk.gov.essex.smart.supermarket;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.gov.essex.smart.testing.HouseRules;

final class HouseTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.ofDomain("supermarket");
    }
}
