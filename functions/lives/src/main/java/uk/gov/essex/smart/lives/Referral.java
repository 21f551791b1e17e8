package uk.gov.essex.smart.lives;

import java.util.Optional;

/**
 * A referral for adult social care: the minimum sections of the PRSB standard "hospital referral for assessment for
 * community care" 1.1, its optional ones, and what the council asks besides.
 *
 * @param council the local authority that is asked
 * @param concern what is feared, on the safeguarding route
 */
public record Referral(
        ReferralId id,
        ReferralDetails details,
        Person person,
        Organisation practice,
        Organisation council,
        Referrer referrer,
        Ground ground,
        CareNeeds needs,
        Allergies allergies,
        Optional<Concern> concern,
        Background background,
        Optional<CareTechnology> technology) {

    /** @throws IllegalArgumentException where a safeguarding referral has no concern */
    public Referral {
        if (details.route() == Route.SAFEGUARDING && concern.isEmpty()) {
            throw new IllegalArgumentException("A safeguarding referral says what is feared");
        }
    }

    /** Whether the council may write to the person: not where they must not learn of it, or asking them was not safe. */
    public boolean personMayBeTold() {
        return concern.map(Concern::personKnows).orElse(true) && !(ground instanceof Ground.Safeguarding);
    }
}
