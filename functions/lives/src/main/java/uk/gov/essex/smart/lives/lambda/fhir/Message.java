package uk.gov.essex.smart.lives.lambda.fhir;

import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;

/** What a message of the Booking and Referral Standard asks of this server. */
sealed interface Message {

    /** A referral that is new. */
    record Asked(Referral referral) implements Message {}

    /** A referral that is known, as it reads now. */
    record Revised(Referral referral) implements Message {}

    /** A referral that is known, and should not go on. */
    record Withdrawn(ReferralId referral, Case.Withdrawal why) implements Message {}
}
