package uk.gov.essex.smart.lives.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import uk.gov.essex.smart.lives.aws.LookupKeys;
import uk.gov.essex.smart.lives.aws.MacKeys;

/** Plainly invented people and what is kept of them. */
public final class Plain {

    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    public static final String NHS_NUMBER = "9990000018";
    public static final String NAME = "Testina Sampleton";
    public static final String POSTCODE = "ZZ99 9ZZ";
    public static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    public static final TeamId TEAM = new TeamId("triage-north");
    public static final List<String> IDENTIFIERS = List.of(NHS_NUMBER, NAME, "Sampleton", POSTCODE);
    public static final LookupKeys LOOKUP = new LookupKeys(Map.of(1, new byte[32]));
    public static final AuditChain CHAIN = new AuditChain(new MacKeys(Map.of(1, new byte[32])));

    private static final SplittableRandom RANDOM = new SplittableRandom(23);

    private Plain() {}

    public static synchronized SurrogateId id() {
        byte[] bytes = new byte[SurrogateId.BYTES];
        RANDOM.nextBytes(bytes);
        return SurrogateId.of(bytes);
    }

    public static StepId stepId() {
        return StepId.of(id(), "any");
    }

    public static Document document(SurrogateId person) {
        return document(person, NHS_NUMBER + person.value());
    }

    public static Document document(SurrogateId person, String identifier) {
        return new Document(
                id(),
                person,
                0,
                LOOKUP.current(identifier),
                RecordKind.ADULT_CARE,
                Optional.of(new Work(TEAM, DUE)),
                "{\"nhsNumber\":\"" + NHS_NUMBER + "\",\"name\":\"" + NAME + "\",\"postcode\":\"" + POSTCODE + "\"}");
    }

    public static AuditEvent event(SurrogateId person, SurrogateId document, Action action) {
        return new AuditEvent(NOW, ActorRole.TRIAGE_OFFICER, id(), action, Purpose.TRIAGE, person, document);
    }

    public static Step step(Document document, String command) {
        return new Step(
                StepId.of(document.id(), command),
                document,
                event(document.person(), document.id(), Action.CHANGED),
                List.of(new Message("acknowledgement", "Dear " + NAME)));
    }

    /** The next content of a document, which nobody has to see to any more. */
    public static Document closed(Document document, RecordKind kind) {
        return new Document(
                document.id(),
                document.person(),
                document.version(),
                document.lookup(),
                kind,
                Optional.empty(),
                document.body());
    }
}
