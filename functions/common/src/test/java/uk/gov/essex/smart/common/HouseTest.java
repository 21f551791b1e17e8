package uk.gov.essex.smart.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.gov.essex.smart.testing.Formatting;
import uk.gov.essex.smart.testing.HouseRules;

final class HouseTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.ofModule("common");
    }

    @Test
    void everySourceIsFormatted() throws IOException {
        assertThat(new Formatting().unformatted())
                .as("sources to format; docs/runbook.md names the command that does it")
                .isEmpty();
    }
}
