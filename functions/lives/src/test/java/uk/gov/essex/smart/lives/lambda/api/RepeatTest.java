package uk.gov.essex.smart.lives.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.testing.Corpus;

/** The same request sent twice is done once, and the second answer says so and where the referral is. */
final class RepeatTest {

    private static final Corpus CORPUS = new Corpus("lives/referrals");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final SeededDesk desk = new SeededDesk();

    @ParameterizedTest
    @ValueSource(strings = {"send", "answer-question", "withdraw", "move-to-triage"})
    void answersARepeatAsADuplicate(String name) throws IOException {
        APIGatewayV2HTTPEvent event = JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class);
        int first = desk.answer(event).getStatusCode();

        APIGatewayV2HTTPResponse again = desk.answer(event);

        assertThat(first).isBetween(200, 201);
        assertThat(again.getStatusCode()).isEqualTo(409);
        assertThat(again.getBody()).contains("urn:smart-essex:problem:duplicate");
        assertThat(again.getHeaders().get("location")).startsWith("/lives/referrals/");
    }
}
