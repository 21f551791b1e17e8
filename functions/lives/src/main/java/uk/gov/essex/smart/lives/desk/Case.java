package uk.gov.essex.smart.lives.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Cld;
import uk.gov.essex.smart.lives.workflow.CldRow;
import uk.gov.essex.smart.lives.workflow.Stage;

/**
 * Everything kept of one referral.
 *
 * @param sender the organisation whose key sent it
 * @param revisions what was sent, oldest first; nothing that was sent is dropped
 * @param joinedTo the referral it is worked on with, where the same was asked a few days before
 * @param withdrawal why its sender took it back, where they did
 */
public record Case(
        String sender,
        List<Referral> revisions,
        CaseFile file,
        Optional<ReferralId> joinedTo,
        Optional<Withdrawal> withdrawal) {

    /** The most revisions: what is kept of one referral has to fit one item of the store. */
    public static final int MOST_REVISIONS = 5;

    /** @throws IllegalArgumentException where there is no revision, or too many, or they differ in their id */
    public Case {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty() || revisions.size() > MOST_REVISIONS) {
            throw new IllegalArgumentException("A case has 1 to " + MOST_REVISIONS + " revisions");
        }
        if (revisions.stream().map(Referral::id).distinct().count() > 1) {
            throw new IllegalArgumentException("The revisions of a case have one id");
        }
    }

    /** Why a sender takes a referral back, by the words of FHIR's request status. */
    public enum Withdrawal {
        /** It is no longer wanted. */
        REVOKED,
        /** It should never have been sent, so it counts nowhere. */
        ENTERED_IN_ERROR
    }

    public ReferralId id() {
        return referral().id();
    }

    /** What its sender said last. */
    public Referral referral() {
        return revisions.getLast();
    }

    public boolean isOpen() {
        return joinedTo.isEmpty() && file.stage() != Stage.CLOSED;
    }

    /** Its rows of the Client Level Data return; none where it is counted with another, or not at all. */
    public List<CldRow> cldRows() {
        boolean counts = joinedTo.isEmpty() && !withdrawal.equals(Optional.of(Withdrawal.ENTERED_IN_ERROR));
        return counts ? Cld.rows(file) : List.of();
    }

    Case with(CaseFile next) {
        return new Case(sender, revisions, next, joinedTo, withdrawal);
    }

    Case with(CaseFile next, Withdrawal why) {
        return new Case(sender, revisions, next, joinedTo, Optional.of(why));
    }

    Case revised(Referral referral) {
        List<Referral> more = new ArrayList<>(revisions);
        more.add(referral);
        return new Case(sender, more, file.revised(referral), joinedTo, withdrawal);
    }
}
