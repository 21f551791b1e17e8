package uk.gov.essex.smart.lives.lambda;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.aws.DynamoDirectory;
import uk.gov.essex.smart.lives.aws.DynamoOwners;
import uk.gov.essex.smart.lives.aws.DynamoPostcodes;
import uk.gov.essex.smart.lives.aws.DynamoRetention;
import uk.gov.essex.smart.lives.aws.DynamoSealedDocuments;
import uk.gov.essex.smart.lives.aws.KmsMasterKey;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.aws.MacKeys;
import uk.gov.essex.smart.lives.aws.MasterKey;
import uk.gov.essex.smart.lives.aws.Seals;
import uk.gov.essex.smart.lives.aws.TableKeys;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Escalation;
import uk.gov.essex.smart.lives.lambda.api.CouncilFile;
import uk.gov.essex.smart.lives.lambda.api.LivesApi;
import uk.gov.essex.smart.lives.lambda.api.Services;
import uk.gov.essex.smart.lives.lambda.api.StoredCase;
import uk.gov.essex.smart.lives.lambda.directory.DirectoryApi;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.RetentionRun;
import uk.gov.essex.smart.lives.protection.RetentionSchedule;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private static final InstantSource CLOCK = InstantSource.system();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final long FIRST_PAUSE_MILLIS = 10;

    /**
     * How long records are kept after anything last happened: eight years after care ended, as the NHS and councils keep
     * adult social care records (Records Management Code of Practice 2021), longer where somebody was at risk.
     */
    private static final Map<RecordKind, Period> KEPT = Map.of(
            RecordKind.CONTACT_ONLY, Period.ofYears(3),
            RecordKind.ADULT_CARE, Period.ofYears(8),
            RecordKind.SAFEGUARDING, Period.ofYears(10));

    private Wiring() {}

    static HttpEdge directory(Config.Directory config) {
        DynamoDbClient dynamo = Clients.dynamo();
        return new HttpEdge(
                new Router(DirectoryApi.routes(
                        new DynamoDirectory(dynamo, config.directoryTable()),
                        new DynamoOwners(dynamo, config.directoryTable()),
                        new DynamoPostcodes(dynamo, config.directoryTable()),
                        CLOCK)),
                new DynamoThrottle(dynamo, config.usageTable(), CLOCK),
                new Log(System.out),
                new RequestMeter(Metrics.NAMESPACE, CLOCK, System.out));
    }

    /** The API of referrals, and what rehearses its seals. */
    record Door(HttpEdge edge, Runnable rehearsal) {}

    static Door referrals(Config.Referrals config) {
        Sealed sealed = sealed(config.desk());
        HttpEdge edge = new HttpEdge(
                new Router(LivesApi.routes(services(config.desk(), sealed), List.of())),
                new DynamoThrottle(sealed.dynamo(), config.usageTable(), CLOCK),
                new Log(System.out),
                new RequestMeter(Metrics.NAMESPACE, CLOCK, System.out));
        return new Door(edge, sealed.seals()::rehearse);
    }

    private static Services services(Config.Desk config, Sealed sealed) {
        Council council = CouncilFile.read();
        return Services.over(
                desk(sealed, council),
                council,
                new DynamoRetention(sealed.dynamo(), config.casesTable(), sealed.chain()),
                new SubjectAccess(sealed.documents(), sealed.chain()));
    }

    /** What lives-escalate works with. */
    record Escalating(Escalation escalation, List<Council.Team> teams, InstantSource clock) {}

    static Escalating escalating(Config.Desk config) {
        Council council = CouncilFile.read();
        return new Escalating(new Escalation(desk(sealed(config), council)), council.teams(), CLOCK);
    }

    static RetentionRun retention(Config.Desk config) {
        Sealed sealed = sealed(config);
        return new RetentionRun(
                sealed.documents(),
                new DynamoRetention(sealed.dynamo(), config.casesTable(), sealed.chain()),
                new RetentionSchedule(KEPT),
                SurrogateId.named("lives-retain"));
    }

    /** The sealed store, over one client. */
    private record Sealed(
            DynamoDbClient dynamo, Seals seals, AuditChain chain, TableKeys keys, SealedDocuments documents) {}

    private static Sealed sealed(Config.Desk config) {
        DynamoDbClient dynamo = Clients.dynamo();
        MasterKey master = KmsMasterKey.at(config.masterKey());
        TableKeys keys = new TableKeys(dynamo, config.casesTable(), master);
        Seals seals = new Seals(master, config.casesTable());
        AuditChain chain = new AuditChain(new MacKeys(keys.read(TableKeys.Use.AUDIT)));
        return new Sealed(
                dynamo, seals, chain, keys, new DynamoSealedDocuments(dynamo, config.casesTable(), seals, chain));
    }

    private static Desk desk(Sealed sealed, Council council) {
        return new Desk(
                sealed.documents(),
                new StoredCase(),
                new LookupKeys(sealed.keys().read(TableKeys.Use.LOOKUP)),
                council.workflow(),
                Wiring::surrogate,
                Wiring::pause,
                new MeteredWaits(System.out),
                CLOCK);
    }

    private static SurrogateId surrogate() {
        byte[] bytes = new byte[SurrogateId.BYTES];
        RANDOM.nextBytes(bytes);
        return SurrogateId.of(bytes);
    }

    /** Full jitter: up to twice as long after each attempt. */
    private static void pause(int attempt) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt, 10));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most + 1));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
