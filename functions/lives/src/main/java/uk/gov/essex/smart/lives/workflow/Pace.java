package uk.gov.essex.smart.lives.workflow;

import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.Urgency;

/** Which clocks a referral runs by. */
public enum Pace {
    ORDINARY,
    URGENT,
    SAFEGUARDING;

    /** Safeguarding has clocks of its own; of the rest, all that is not routine is urgent. */
    public static Pace of(Route route, Urgency urgency) {
        if (route == Route.SAFEGUARDING) {
            return SAFEGUARDING;
        }
        return urgency == Urgency.ROUTINE ? ORDINARY : URGENT;
    }
}
