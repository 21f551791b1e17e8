package uk.gov.essex.smart.supermarket.uploads;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * A reviewer's word for later uploads of a data set: those in which nothing is found go out in the reviewer's name.
 *
 * @param account whose key it came with
 * @param reviewer the person, by name
 * @param until at most {@link #LONGEST} after it was given
 */
public record StandingApproval(DataSetId dataSet, AccountId account, Line reviewer, Instant given, Instant until) {

    public static final Duration LONGEST = Duration.ofDays(366);

    /** @throws IllegalArgumentException where it ends before it begins or lasts too long */
    public StandingApproval {
        if (!lasts(given, until)) {
            throw new IllegalArgumentException("A standing approval (until " + until + ") ends within "
                    + LONGEST.toDays() + " days after it was given (" + given + ")");
        }
    }

    /** Whether an approval may be given for so long. */
    public static boolean lasts(Instant given, Instant until) {
        return until.isAfter(given) && !until.isAfter(given.plus(LONGEST));
    }

    boolean stands(Instant now) {
        return now.isBefore(until);
    }

    Decision decision() {
        Passage reason = new Passage("Standing approval given " + given + ", until " + until);
        return new Decision(Verdict.RELEASE, account, reviewer, Optional.of(reason), Map.of());
    }
}
