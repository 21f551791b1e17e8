package uk.gov.essex.smart.lives.lambda.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.http.Throttle;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.desk.Council;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Waits;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Viewer;
import uk.gov.essex.smart.lives.workflow.Move;
import uk.gov.essex.smart.lives.workflow.MoveId;
import uk.gov.essex.smart.lives.workflow.Stage;

/**
 * The API over documents in memory that hold the same every time: a referral that was received, one of which more is asked,
 * one of safeguarding and one that is closed, all sent by one hospital.
 */
public final class SeededDesk {

    /** A key whose minute is used up. */
    static final String EXHAUSTED = "usedusedusedused";

    static final UUID RECEIVED = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID ASKED = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID FEARED = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final UUID CLOSED = UUID.fromString("44444444-4444-4444-8444-444444444444");
    private static final Viewer OFFICER =
            Desks.viewer(ActorRole.TRIAGE_OFFICER, new TeamId("mid-general"), Scope.TRIAGE);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicLong surrogates = new AtomicLong();
    private final Services services;
    private final HttpEdge edge;

    public SeededDesk() {
        this(new InMemorySealedDocuments());
    }

    SeededDesk(InMemorySealedDocuments documents) {
        Council council = CouncilFile.read();
        InstantSource clock = InstantSource.fixed(Desks.MONDAY);
        Desk desk = new Desk(
                documents,
                new StoredCase(),
                new LookupKeys(Map.of(1, new byte[32])),
                council.workflow(),
                this::surrogate,
                attempt -> {},
                Waits.UNCOUNTED,
                clock);
        services = Services.over(desk, council, documents, new SubjectAccess(documents, Plain.CHAIN));
        seed();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Throttle throttle = caller -> caller.key().equals(EXHAUSTED)
                ? new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(42))
                : new Admission.Admitted();
        edge = new HttpEdge(
                new Router(LivesApi.routes(services, List.of())),
                throttle,
                new Log(out),
                new RequestMeter("Test", clock, out));
    }

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return edge.handle(event);
    }

    Services services() {
        return services;
    }

    /** Everything that was logged. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private SurrogateId surrogate() {
        return SurrogateId.of(ByteBuffer.allocate(SurrogateId.BYTES)
                .putLong(0)
                .putLong(surrogates.incrementAndGet())
                .array());
    }

    private void seed() {
        send(RECEIVED, Route.GENERAL);
        send(FEARED, Route.SAFEGUARDING);
        ReferralId asked = send(ASKED, Route.GENERAL, 20);
        move(asked, "triage-0001", Stage.TRIAGE, Optional.empty(), Optional.empty());
        move(
                asked,
                "asking-0001",
                Stage.MORE_INFORMATION,
                Optional.empty(),
                Optional.of(new Passage("Who has a key to the house?")));
        ReferralId closed = send(CLOSED, Route.GENERAL, 40);
        move(closed, "close-00001", Stage.CLOSED, Optional.of(Outcome.DECLINED), Optional.empty());
    }

    private void send(UUID request, Route route) {
        services.intake()
                .receive(Desks.HOSPITAL, Desks.under(ReferralId.of(Desks.HOSPITAL, request), Desks.golden(route)));
    }

    private ReferralId send(UUID request, Route route, int golden) {
        Referral referral = Desks.under(
                ReferralId.of(Desks.HOSPITAL, request), Goldens.all().get(golden));
        assert referral.details().route() == route;
        services.intake().receive(Desks.HOSPITAL, referral);
        return referral.id();
    }

    private void move(ReferralId id, String move, Stage to, Optional<Outcome> outcome, Optional<Passage> note) {
        services.casework().move(OFFICER, id, new Move(new MoveId(move), Desks.MONDAY, to, outcome, note));
    }
}
