package uk.gov.essex.smart.lives.protection;

import java.time.Instant;

/** Who did what to whose document, when and what for. Holds no name and no free text: it outlives the person's erasure. */
public record AuditEvent(
        Instant at,
        ActorRole role,
        SurrogateId actor,
        Action action,
        Purpose purpose,
        SurrogateId person,
        SurrogateId document) {

    /** One line per field, in this order for ever: digests are made of it. */
    String canonical() {
        return String.join(
                "\n",
                at.toString(),
                role.name(),
                actor.value(),
                action.name(),
                purpose.name(),
                person.value(),
                document.value());
    }
}
