package uk.gov.essex.smart.lives.lambda.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.directory.Entries;
import uk.gov.essex.smart.lives.lambda.api.SeededDesk;
import uk.gov.essex.smart.testing.Corpus;

/** From an entry of the directory to a referral that asks for it, by what the directory answers alone. */
final class ReferFromEntryTest {

    private static final Corpus REFERRALS = new Corpus("lives/referrals");
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final SeededDesk desk = new SeededDesk();

    @Test
    void carriesTheEntryFromTheDirectoryToWhoReadsTheReferral() throws IOException {
        JsonNode link = JSON.readTree(new SeededDirectory()
                        .get("/services/{id}", Map.of("id", Entries.LUNCH_CLUB.toString()), Map.of())
                        .body())
                .path("referral");
        APIGatewayV2HTTPEvent sending = event("send");
        ObjectNode body = (ObjectNode) JSON.readTree(sending.getBody());
        body.withObject("/details").setAll((ObjectNode) link.at("/body/details"));
        sending.setBody(body.toString());
        APIGatewayV2HTTPResponse sent = desk.answer(sending);
        APIGatewayV2HTTPEvent reading = event("get-own");
        reading.setPathParameters(
                Map.of("referral", JSON.readTree(sent.getBody()).path("id").asText()));

        assertThat(sending.getRouteKey()).isEqualTo(link.path("method").asText() + " /lives/referrals");
        assertThat(link.path("href").asText()).endsWith("/lives/referrals");
        assertThat(sent.getStatusCode()).as(sent.getBody()).isEqualTo(201);
        JsonNode carried = JSON.readTree(desk.answer(reading).getBody()).at("/referral/details/directoryEntry");
        assertThat(carried.path("id").asText()).isEqualTo(Entries.LUNCH_CLUB.toString());
        assertThat(carried.path("name").asText()).isEqualTo("Sample lunch club");
    }

    private static APIGatewayV2HTTPEvent event(String name) throws IOException {
        return JSON.readValue(REFERRALS.input(name), APIGatewayV2HTTPEvent.class);
    }
}
