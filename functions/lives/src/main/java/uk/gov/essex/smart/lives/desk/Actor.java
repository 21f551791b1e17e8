package uk.gov.essex.smart.lives.desk;

import java.time.Instant;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.Viewer;

/** Who is answerable for what is done. */
record Actor(ActorRole role, SurrogateId id) {

    /** The platform itself. */
    static final Actor SYSTEM = new Actor(ActorRole.SYSTEM, new SurrogateId("0".repeat(32)));

    static Actor of(Viewer viewer) {
        return new Actor(viewer.role(), viewer.id());
    }

    /** An organisation that refers. */
    static Actor sender(String owner) {
        return new Actor(ActorRole.REFERRER, SurrogateId.named(owner));
    }

    AuditEvent event(Instant at, Action action, Purpose purpose, SurrogateId person, ReferralId referral) {
        return new AuditEvent(at, role, id, action, purpose, person, new SurrogateId(referral.value()));
    }
}
