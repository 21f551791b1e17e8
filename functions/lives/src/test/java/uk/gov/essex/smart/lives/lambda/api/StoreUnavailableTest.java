package uk.gov.essex.smart.lives.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Waits;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.StoreUnavailable.Why;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.UnavailableDocuments;

/** What the plain door says while the store is busy or away. */
final class StoreUnavailableTest {

    private static final String ID = "0".repeat(32);

    @ParameterizedTest
    @CsvSource({
        "BUSY, GET /lives/referrals/{referral}, busy",
        "AWAY, GET /lives/referrals/{referral}, away",
        "AWAY, GET /lives/cases/{referral}, away",
        "BUSY, GET /lives/records/{referral}, busy"
    })
    void asksToSendTheSameAgain(Why why, String route, String slug) {
        Response answer = new Router(LivesApi.routes(services(UnavailableDocuments.because(why)), List.of()))
                .handle(new Request(
                        route,
                        route.substring(4).replace("{referral}", ID),
                        Map.of("referral", ID),
                        Map.of(),
                        Map.of("accept", "application/json"),
                        new byte[0],
                        new Caller(
                                "keykeykeykeykeyk",
                                "mid-general",
                                Set.of("lives:refer", "lives:work", "lives:records"),
                                1,
                                1),
                        "request"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.findHeader("retry-after")).isPresent();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("urn:smart-essex:problem:" + slug + '"', "Send the same request again");
    }

    private static Services services(SealedDocuments documents) {
        Council council = CouncilFile.read();
        Desk desk = new Desk(
                documents,
                new StoredCase(),
                new LookupKeys(Map.of(1, new byte[32])),
                council.workflow(),
                () -> new SurrogateId(ID),
                attempt -> {},
                Waits.UNCOUNTED,
                InstantSource.fixed(Desks.MONDAY));
        return Services.over(desk, council, new InMemorySealedDocuments(), new SubjectAccess(documents, Plain.CHAIN));
    }
}
