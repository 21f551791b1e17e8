package uk.gov.essex.smart.lives.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.lives.aws.DynamoRetention;
import uk.gov.essex.smart.lives.aws.DynamoSealedDocuments;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.aws.RawMasterKey;
import uk.gov.essex.smart.lives.aws.Seals;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Waits;
import uk.gov.essex.smart.lives.lambda.api.CouncilFile;
import uk.gov.essex.smart.lives.lambda.api.LivesApi;
import uk.gov.essex.smart.lives.lambda.api.Services;
import uk.gov.essex.smart.lives.lambda.api.StoredCase;
import uk.gov.essex.smart.lives.lambda.fhir.BarsApi;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class RehearsalTest {

    private final String table = Tables.byPartition();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T12:00:00Z", "2036-11-23T12:00:00Z"})
    void bothDoorsAreWalkedToTheEndAndNothingIsKept(String now) {
        Rehearsal rehearsal = rehearsal(InstantSource.fixed(Instant.parse(now)));
        assertThat(rehearsal.answers()).extracting(Response::status).containsExactly(201, 200, 200, 200);
        assertThat(DynamoServer.client().scan(scan -> scan.tableName(table)).items())
                .isEmpty();
    }

    private Rehearsal rehearsal(InstantSource clock) {
        SealedDocuments documents = new RehearsedDocuments(DynamoSealedDocuments.rehearsed(
                DynamoServer.client(),
                table,
                new Seals(new RawMasterKey(new byte[32], new SecureRandom()), table),
                Plain.CHAIN));
        Council council = CouncilFile.read();
        Desk desk = new Desk(
                documents,
                new StoredCase(),
                new LookupKeys(Map.of(1, new byte[32])),
                council.workflow(),
                () -> new SurrogateId("0".repeat(32)),
                attempt -> {},
                Waits.UNCOUNTED,
                clock);
        Services services = Services.over(
                desk,
                council,
                new DynamoRetention(DynamoServer.client(), table, Plain.CHAIN),
                new SubjectAccess(documents, Plain.CHAIN));
        return new Rehearsal(new Router(LivesApi.routes(
                services, BarsApi.routes(services.intake(), services.sending(), clock, (request, fault) -> {
                    throw fault;
                }))));
    }
}
