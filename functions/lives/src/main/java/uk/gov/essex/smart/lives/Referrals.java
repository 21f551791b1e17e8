package uk.gov.essex.smart.lives;

import java.util.Optional;

/** Referrals that were accepted: none is ever lost or changed. Implementations are safe from any thread. */
public interface Referrals {

    /** Keeps a referral once: false where one with this id is kept already. */
    boolean add(Referral referral);

    /** The referral, read consistently. */
    Optional<Referral> find(ReferralId id);
}
