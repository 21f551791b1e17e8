package uk.gov.essex.smart.lives;

import java.time.LocalDate;

/** Why the council may look at a referral: there is no referral without one. */
public sealed interface Ground {

    /** The person agreed. */
    record Consent(LocalDate given) implements Ground {}

    /** The person lacks capacity for this decision, and it is in their best interests (Mental Capacity Act 2005, s 4). */
    record BestInterests(LocalDate assessed, Line decidedBy, Passage reason) implements Ground {}

    /** An attorney or deputy for health and welfare agreed (Mental Capacity Act 2005, s 9 and 16). */
    record Proxy(Line name, LocalDate given) implements Ground {}

    /** Somebody may be at risk, and asking would not be safe (Care Act 2014, s 42). */
    record Safeguarding(Passage reason) implements Ground {}
}
