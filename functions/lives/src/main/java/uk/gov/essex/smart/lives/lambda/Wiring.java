package uk.gov.essex.smart.lives.lambda;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.aws.Secret;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.FullJitter;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.aws.DynamoDirectory;
import uk.gov.essex.smart.lives.aws.DynamoOwners;
import uk.gov.essex.smart.lives.aws.DynamoPostcodes;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.aws.SealedStore;
import uk.gov.essex.smart.lives.desk.Correspondence;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Escalation;
import uk.gov.essex.smart.lives.desk.Undelivered;
import uk.gov.essex.smart.lives.desk.Waits;
import uk.gov.essex.smart.lives.lambda.api.CouncilFile;
import uk.gov.essex.smart.lives.lambda.api.LivesApi;
import uk.gov.essex.smart.lives.lambda.api.Services;
import uk.gov.essex.smart.lives.lambda.api.StoredCase;
import uk.gov.essex.smart.lives.lambda.directory.DirectoryApi;
import uk.gov.essex.smart.lives.lambda.fhir.BarsApi;
import uk.gov.essex.smart.lives.lambda.notify.NotifyMessenger;
import uk.gov.essex.smart.lives.lambda.notify.TemplateIds;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.RetentionRun;
import uk.gov.essex.smart.lives.protection.RetentionSchedule;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.telling.Dispatching;
import uk.gov.essex.smart.lives.telling.Messenger;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private static final InstantSource CLOCK = InstantSource.system();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

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

    /** The API of referrals, and what is done once before its first request. */
    record Door(HttpEdge edge, Runnable rehearsal) {}

    static Door referrals(Config.Referrals config) {
        DynamoDbClient dynamo = SealedStore.client();
        SealedStore store = SealedStore.open(
                dynamo, config.desk().casesTable(), config.desk().masterKey());
        Council council = CouncilFile.read();
        Log log = new Log(System.out);
        HttpEdge edge = new HttpEdge(
                router(desk(store, council), council, store, log),
                new DynamoThrottle(dynamo, config.usageTable(), CLOCK),
                log,
                new RequestMeter(Metrics.NAMESPACE, CLOCK, System.out));
        return new Door(edge, () -> {
            store.opening().run();
            Desk rehearsed = desk(
                    new RehearsedDocuments(store.rehearsed()),
                    store.lookups(),
                    council,
                    attempt -> {},
                    Waits.UNCOUNTED);
            new Rehearsal(router(rehearsed, council, store, log)).run();
        });
    }

    private static Router router(Desk desk, Council council, SealedStore store, Log log) {
        Services services = Services.over(desk, council, store.retention(), store.access());
        return new Router(LivesApi.routes(
                services, BarsApi.routes(services.intake(), services.sending(), CLOCK, log::unexpected)));
    }

    /** What lives-escalate works with. */
    record Escalating(Escalation escalation, List<Council.Team> teams, InstantSource clock) {}

    static Escalating escalating(Config.Desk config) {
        Council council = CouncilFile.read();
        Desk desk = desk(SealedStore.open(SealedStore.client(), config.casesTable(), config.masterKey()), council);
        return new Escalating(new Escalation(desk), council.teams(), CLOCK);
    }

    static RetentionRun retention(Config.Desk config) {
        SealedStore store = SealedStore.open(SealedStore.client(), config.casesTable(), config.masterKey());
        return new RetentionRun(
                store.documents(), store.retention(), new RetentionSchedule(KEPT), SurrogateId.named("lives-retain"));
    }

    static Dispatching telling(Config.Tell config) {
        SealedStore store = SealedStore.open(
                SealedStore.client(), config.desk().casesTable(), config.desk().masterKey());
        Council council = CouncilFile.read();
        Desk desk = desk(store, council);
        Secret key = Secret.named(config.keySecret(), CLOCK);
        Messenger messenger = new NotifyMessenger(key::read, config.notifyUrl(), TemplateIds.read(), LONGEST_CALL);
        return new Dispatching(store.documents(), new Correspondence(desk, council), messenger, new Undelivered(desk));
    }

    private static Desk desk(SealedStore store, Council council) {
        return desk(store.documents(), store.lookups(), council, new FullJitter(), new MeteredWaits(System.out));
    }

    private static Desk desk(
            SealedDocuments documents, LookupKeys lookups, Council council, IntConsumer pause, Waits waits) {
        return new Desk(
                documents, new StoredCase(), lookups, council.workflow(), Wiring::surrogate, pause, waits, CLOCK);
    }

    private static SurrogateId surrogate() {
        byte[] bytes = new byte[SurrogateId.BYTES];
        RANDOM.nextBytes(bytes);
        return SurrogateId.of(bytes);
    }
}
