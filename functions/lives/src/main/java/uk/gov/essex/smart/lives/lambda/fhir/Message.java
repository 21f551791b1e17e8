package uk.gov.essex.smart.lives.lambda.fhir;

import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;

/** What a message of the Booking and Referral Standard asks of this server. */
sealed interface Message {

    /** A referral that is new. */
    record Asked(Referral referral) implements Message {}

    /** A referral that is known, as it reads now. */
    record Revised(Referral referral) implements Message {}

    /** A referral that is known, and should not go on. */
    record Withdrawn(ReferralId referral, Withdrawal why) implements Message {}

    /** Why a referral is withdrawn: the two statuses by which the standard cancels. */
    enum Withdrawal {
        /** It was meant, and circumstances changed. */
        REVOKED,
        /** It should never have been sent. */
        ENTERED_IN_ERROR
    }
}
