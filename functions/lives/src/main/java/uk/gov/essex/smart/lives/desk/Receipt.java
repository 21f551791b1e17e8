package uk.gov.essex.smart.lives.desk;

import java.time.LocalDate;
import java.util.Optional;
import uk.gov.essex.smart.lives.ReferralId;

/** What became of a referral that was sent. */
public sealed interface Receipt {

    /**
     * It is kept.
     *
     * @param indicative by when the person may expect what comes next
     */
    record Accepted(Case received, Optional<LocalDate> indicative) implements Receipt {}

    /** The same request was taken before, under this id; nothing happened now. */
    record Duplicate(ReferralId referral) implements Receipt {}

    /** Too many others changed the same person's record at this moment: nothing happened, and it can be sent again. */
    record Busy() implements Receipt {}
}
