package uk.gov.essex.smart.lives;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked, when, and with what hope.
 *
 * @param wish the outcome that is wished for
 * @param entry the service of the directory that is asked for, where the referral was started from one
 */
public record ReferralDetails(
        Instant asked,
        Route route,
        Urgency urgency,
        RouteOfAccess access,
        Passage reason,
        Passage wish,
        Optional<DirectoryEntry> entry) {}
