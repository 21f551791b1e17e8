package uk.gov.essex.smart.lives.desk;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.NhsNumberStatus;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.Urgency;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.lambda.api.StoredCase;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Viewer;
import uk.gov.essex.smart.lives.workflow.Councils;
import uk.gov.essex.smart.lives.workflow.Move;
import uk.gov.essex.smart.lives.workflow.MoveId;
import uk.gov.essex.smart.lives.workflow.Stage;

/** A desk at a moment that tests move, and who comes to it. */
public final class Desks {

    public static final String HOSPITAL = "invented-hospital";
    public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    public static final Viewer TRIAGE = viewer(ActorRole.TRIAGE_OFFICER, Councils.MID_GENERAL, Scope.TRIAGE);
    public static final Viewer WORKER = viewer(ActorRole.SOCIAL_WORKER, Councils.MID_GENERAL, Scope.ASSESS);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealedDocuments documents;
    private final Waits waits;
    private Instant now = MONDAY;

    public Desks(SealedDocuments documents) {
        this(documents, Waits.UNCOUNTED);
    }

    public Desks(SealedDocuments documents, Waits waits) {
        this.documents = documents;
        this.waits = waits;
    }

    public Desk desk() {
        return new Desk(
                documents,
                new StoredCase(),
                new LookupKeys(Map.of(1, new byte[32])),
                Councils.workflow(),
                () -> {
                    byte[] bytes = new byte[SurrogateId.BYTES];
                    RANDOM.nextBytes(bytes);
                    return SurrogateId.of(bytes);
                },
                attempt -> {},
                waits,
                (InstantSource) () -> now);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Instant now() {
        return now;
    }

    public static Viewer viewer(ActorRole role, TeamId team, Scope... scopes) {
        return new Viewer(SurrogateId.named(role + team.value()), role, Set.of(scopes), Set.of(team));
    }

    /** A routine referral of the general route for a person who may be told, under the id of this request. */
    public static Referral referral(UUID request) {
        Referral golden = golden(Route.GENERAL);
        return under(ReferralId.of(HOSPITAL, request), golden);
    }

    public static Referral golden(Route route) {
        return Goldens.all().stream()
                .filter(golden -> golden.details().route() == route)
                .filter(golden -> golden.details().urgency() == Urgency.ROUTINE)
                .filter(golden -> golden.personMayBeTold() || route == Route.SAFEGUARDING)
                .findFirst()
                .orElseThrow();
    }

    /** A referral of the general route for a person whose NHS number was verified. */
    public static Referral verified() {
        return Goldens.all().stream()
                .filter(golden -> golden.person().nhs().status() == NhsNumberStatus.PRESENT_AND_VERIFIED)
                .filter(golden -> golden.details().route() == Route.GENERAL)
                .findFirst()
                .orElseThrow();
    }

    public static Referral under(ReferralId id, Referral golden) {
        return new Referral(
                id,
                golden.details(),
                golden.person(),
                golden.practice(),
                golden.council(),
                golden.referrer(),
                golden.ground(),
                golden.needs(),
                golden.allergies(),
                golden.concern(),
                golden.background(),
                golden.technology());
    }

    /** Another referral under the same id, as an answer would make it. */
    public static Referral answer(ReferralId id) {
        return under(id, Goldens.all().get(20));
    }

    public Move move(String id, Stage to) {
        return new Move(new MoveId(id), now, to, Optional.empty(), Optional.empty());
    }

    public Move ask(String id, String question) {
        return new Move(
                new MoveId(id), now, Stage.MORE_INFORMATION, Optional.empty(), Optional.of(new Passage(question)));
    }

    public Move close(String id, Outcome outcome) {
        return new Move(new MoveId(id), now, Stage.CLOSED, Optional.of(outcome), Optional.empty());
    }

    static List<Stage> road() {
        return List.of(Stage.TRIAGE, Stage.ACCEPTED, Stage.ASSESSMENT, Stage.SERVICE, Stage.REVIEW);
    }
}
