package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * That a data set was taken down.
 *
 * @param reason as those who have the data set are told it
 * @param told the last of those who have it that was told, in the order that they are listed in
 * @param allTold whether all were
 */
public record Takedown(Reviewer by, Passage reason, Instant at, Optional<AccountId> told, boolean allTold) {

    static Takedown of(Reviewer by, Passage reason, Instant at) {
        return new Takedown(by, reason, at, Optional.empty(), false);
    }

    /** Whether the same was said by the same. */
    boolean says(Reviewer who, Passage why) {
        return by.equals(who) && reason.equals(why);
    }

    Takedown toldUntil(Optional<AccountId> last, boolean all) {
        return new Takedown(by, reason, at, last, all);
    }
}
