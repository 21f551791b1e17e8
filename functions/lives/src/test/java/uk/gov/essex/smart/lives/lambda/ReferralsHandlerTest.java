package uk.gov.essex.smart.lives.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.aws.Sealing;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.lambda.api.CouncilFile;
import uk.gov.essex.smart.lives.lambda.api.LivesApi;
import uk.gov.essex.smart.lives.lambda.api.Services;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.testing.Corpus;
import uk.gov.essex.smart.testing.DynamoServer;

/** The real handler over the real sealed store. */
final class ReferralsHandlerTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private static final Corpus CORPUS = new Corpus("lives/referrals");

    private final Sealing sealing = Sealing.sealed();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicInteger rehearsals = new AtomicInteger();
    private final ReferralsHandler handler = new ReferralsHandler(edge(), rehearsals::incrementAndGet);

    @Test
    void keepsAReferralOnceAndGivesItBackToItsSender() throws IOException {
        APIGatewayV2HTTPResponse sent = answer(event("send"));
        APIGatewayV2HTTPEvent own = event("get-own");
        own.setPathParameters(
                Map.of("referral", JSON.readTree(sent.getBody()).path("id").asText()));

        assertThat(sent.getStatusCode()).isEqualTo(201);
        assertThat(answer(event("send")).getStatusCode()).isEqualTo(409);
        assertThat(answer(own).getBody()).contains("\"stage\":\"received\"", "Going home on Thursday");
        assertThat(sealing.raw().toString()).doesNotContain("Going home on Thursday");
    }

    @Test
    void isPrimedByRequestsThatItAnswersAndThatChangeNothing() {
        handler.prime();

        assertThat(rehearsals).hasValue(ReferralsHandler.ROUNDS);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("\"Status4xx\":1")
                .doesNotContain("\"Operation\":\"none\"", "\"Status5xx\":1");
        assertThat(sealing.raw()).isEmpty();
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.Referrals.from(Map.of()))
                .hasMessageContaining("CASES_TABLE")
                .hasMessageContaining("MASTER_KEY")
                .hasMessageContaining("USAGE_TABLE");
    }

    private APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return handler.handleRequest(event, Invocation.withAmpleTime());
    }

    private static APIGatewayV2HTTPEvent event(String name) throws IOException {
        return JSON.readValue(CORPUS.input(name), APIGatewayV2HTTPEvent.class);
    }

    private HttpEdge edge() {
        SealedDocuments documents = sealing.documents();
        Desk desk = new Desks(documents).desk();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Services services = Services.over(
                desk,
                CouncilFile.read(),
                sealing.retention(DynamoServer.client()),
                new SubjectAccess(documents, Plain.CHAIN));
        return new HttpEdge(
                new Router(LivesApi.routes(services, List.of())),
                caller -> new Admission.Admitted(),
                new Log(out),
                new RequestMeter(Metrics.NAMESPACE, desk.clock(), out));
    }
}
