package uk.gov.essex.smart.lives.protection;

import java.time.Duration;
import java.time.Instant;

/**
 * Seeing what one normally may not, in an emergency: a reason is given first, all sections open for a while, the audit says
 * so and somebody answerable for the data is told. The reason is free text and may be personal: it goes in the message's
 * sealed body and never in the audit.
 */
public final class BreakGlass {

    /** How long it lasts. */
    public static final Duration LASTS = Duration.ofHours(1);

    /** The kind of message that tells who is answerable. */
    public static final String NOTICE = "break-glass";

    private static final int LEAST_REASON = 20;
    private static final int MOST_REASON = 1_000;

    /** What became of the wish. */
    public sealed interface Opening {

        /** All sections are open until then, once the event and the notice are stored. */
        record Opened(Instant until, AuditEvent event, Message notice) implements Opening {}

        record Refused(Reason reason) implements Opening {}
    }

    /** Why the glass holds. */
    public enum Reason {
        NOT_ALLOWED,
        NO_REASON_GIVEN,
        REASON_TOO_LONG
    }

    private BreakGlass() {}

    public static Opening open(Viewer viewer, SurrogateId person, SurrogateId document, String reason, Instant now) {
        if (!viewer.scopes().contains(Scope.BREAK_GLASS)) {
            return new Opening.Refused(Reason.NOT_ALLOWED);
        }
        if (reason.strip().length() < LEAST_REASON) {
            return new Opening.Refused(Reason.NO_REASON_GIVEN);
        }
        if (reason.length() > MOST_REASON) {
            return new Opening.Refused(Reason.REASON_TOO_LONG);
        }
        AuditEvent event = new AuditEvent(
                now, viewer.role(), viewer.id(), Action.BREAK_GLASS, Purpose.EMERGENCY, person, document);
        return new Opening.Opened(
                now.plus(LASTS), event, new Message(NOTICE, document.value() + '\n' + reason.strip()));
    }

    /** The document that a notice is of; its first line names it, the rest is the reason. */
    public static SurrogateId document(Message notice) {
        return new SurrogateId(notice.body().lines().findFirst().orElse(""));
    }
}
