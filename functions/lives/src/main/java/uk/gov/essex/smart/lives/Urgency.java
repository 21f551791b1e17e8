package uk.gov.essex.smart.lives;

/** How soon a referral must be looked at, by the sender's judgement. */
public enum Urgency {
    ROUTINE,
    URGENT,
    IMMEDIATE
}
