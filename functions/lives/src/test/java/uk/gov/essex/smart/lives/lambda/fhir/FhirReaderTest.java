package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;

final class FhirReaderTest {

    static Stream<Referral> goldens() {
        return Goldens.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void losesNothing(Referral golden) {
        assertThat(FhirReader.read(Bundles.bytes(golden), golden.id()))
                .isEqualTo(new Reading.Accepted<>(new Message.Asked(golden)));
    }
}
