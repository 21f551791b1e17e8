package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Response;

/** The standard's rule that a request id is taken once: 409 and {@code duplicate} for every message that bears it again. */
final class RepeatedMessageTest {

    private final Door door = new Door();

    @ParameterizedTest
    @ValueSource(strings = {"active", "revoked", "entered-in-error"})
    void answersARepeatAsADuplicate(String status) {
        ObjectNode bundle = Bundles.smallest();
        door.send(bundle);
        ObjectNode update = Bundles.update(bundle, door.firstId(), status);
        assertThat(door.again().send(update).status()).isEqualTo(200);

        Response again = door.send(update);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("REC_CONFLICT", "\"duplicate\"");
    }
}
