package uk.gov.essex.smart.benchmarks.sealing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.lives.aws.DynamoRetention;
import uk.gov.essex.smart.lives.aws.DynamoSealedDocuments;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.aws.MacKeys;
import uk.gov.essex.smart.lives.aws.RawMasterKey;
import uk.gov.essex.smart.lives.aws.Seals;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Waits;
import uk.gov.essex.smart.lives.lambda.api.CouncilFile;
import uk.gov.essex.smart.lives.lambda.api.LivesApi;
import uk.gov.essex.smart.lives.lambda.api.Services;
import uk.gov.essex.smart.lives.lambda.api.StoredCase;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Repository;
import uk.gov.essex.smart.testing.Tables;

/** The API of referrals over a table of its own in DynamoDB Local, sealed or not; each referral is of another person. */
final class Door {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Caller HOSPITAL =
            new Caller("key", "invented-hospital", Set.of("lives:refer"), 1_000_000, 1_000_000);
    private static final SecureRandom RANDOM = new SecureRandom(new byte[] {23});

    private final Router router;
    private final String referral;
    private int sent;

    Door(Function<String, Seals> seals) throws IOException {
        String table = Tables.byPartition();
        AuditChain chain = new AuditChain(new MacKeys(Map.of(1, new byte[32])));
        SealedDocuments documents = new DynamoSealedDocuments(DynamoServer.client(), table, seals.apply(table), chain);
        Council council = CouncilFile.read();
        Desk desk = new Desk(
                documents,
                new StoredCase(),
                new LookupKeys(Map.of(1, new byte[32])),
                council.workflow(),
                Door::surrogate,
                attempt -> {},
                Waits.UNCOUNTED,
                InstantSource.fixed(NOW));
        router = new Router(LivesApi.routes(
                Services.over(
                        desk,
                        council,
                        new DynamoRetention(DynamoServer.client(), table, chain),
                        new SubjectAccess(documents, chain)),
                List.of()));
        referral = new JsonMapper()
                .readTree(Repository.path("events/lives/referrals/send.json").toFile())
                .path("body")
                .asText()
                .replace(
                        "\"number\": \"9990000026\", \"status\": \"present-and-verified\"",
                        "\"status\": \"trace-required\"");
    }

    static RawMasterKey master() {
        return new RawMasterKey(new byte[32], RANDOM);
    }

    /** Sends one referral; fails where it is not taken. */
    void send() {
        sent++;
        Request request = new Request(
                "POST /lives/referrals",
                "/lives/referrals",
                Map.of(),
                Map.of(),
                Map.of("accept", "application/json", "idempotency-key", new UUID(sent, 23).toString()),
                referral.replace("Testina", "Testina" + sent).getBytes(StandardCharsets.UTF_8),
                HOSPITAL,
                "request");
        Response response = router.handle(request);
        if (response.status() != 201) {
            throw new IllegalStateException("A referral was answered " + response.status() + ": " + response.text());
        }
    }

    private static SurrogateId surrogate() {
        byte[] bytes = new byte[SurrogateId.BYTES];
        RANDOM.nextBytes(bytes);
        return SurrogateId.of(bytes);
    }
}
