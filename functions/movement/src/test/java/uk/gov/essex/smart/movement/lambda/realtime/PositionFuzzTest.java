package uk.gov.essex.smart.movement.lambda.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.movement.AgencyId;

/** Whatever the bytes, both readers answer; what they understand lies in the county. */
final class PositionFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void answersAnyBytes(byte[] bytes) {
        if (PositionMessage.decode(bytes) instanceof PositionMessage.Decoded.Understood understood) {
            assertThat(Essex.BOX.contains(understood.position().position())).isTrue();
        }
        OccupancyReader.read(bytes, new AgencyId("essex-buses"))
                .ifPresent(positions -> assertThat(positions)
                        .allSatisfy(told ->
                                assertThat(Essex.BOX.contains(told.position())).isTrue()));
    }
}
