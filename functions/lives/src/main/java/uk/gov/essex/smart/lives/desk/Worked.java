package uk.gov.essex.smart.lives.desk;

import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.workflow.Turn;

/** What became of work on a case. */
public sealed interface Worked {

    /** The case as it stands now; so too where it stood as was wished already. */
    record Done(Case now) implements Worked {}

    /** The same request was taken before; nothing happened now. */
    record Duplicate(ReferralId referral) implements Worked {}

    record Refused(Turn.Reason reason) implements Worked {}

    /** It is worked on with another, which is the one to move. */
    record Joined(ReferralId lead) implements Worked {}

    /** It is closed, so it can be changed no more. */
    record Closed() implements Worked {}

    /** It was revised as often as it can be: what is new is a new referral. */
    record RevisedTooOften() implements Worked {}

    /** There is no such case for this caller: whether there is one for others is not said. */
    record Unknown() implements Worked {}

    /** Others changed it at this moment: nothing happened, and it can be asked again. */
    record Busy() implements Worked {}
}
