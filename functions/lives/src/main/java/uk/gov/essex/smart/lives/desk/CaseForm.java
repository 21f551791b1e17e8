package uk.gov.essex.smart.lives.desk;

import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.workflow.Notice;

/** How cases, and what is to be told of them, are written for the store, and read again. Safe from any thread. */
public interface CaseForm {

    String write(Case written);

    /** The case again; an IllegalArgumentException where the text is none that was written. */
    Case read(ReferralId id, String text);

    Message message(Tidings tidings);

    /** What a message tells; an IllegalArgumentException where it is none that was written. */
    Tidings tidings(Message message);

    /** A notice and the referral it is of. */
    record Tidings(ReferralId referral, Notice notice) {}
}
