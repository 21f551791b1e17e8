package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import uk.gov.essex.smart.supermarket.Passage;

/** How a report was judged. */
public record Judgement(Ruling ruling, Reviewer by, Passage reason, Instant at) {

    /** Whether the same was said by the same. */
    boolean says(Ruling other, Reviewer who, Passage why) {
        return ruling == other && by.equals(who) && reason.equals(why);
    }
}
