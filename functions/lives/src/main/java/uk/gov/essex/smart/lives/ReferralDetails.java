package uk.gov.essex.smart.lives;

import java.time.Instant;

/**
 * What is asked, when, and with what hope.
 *
 * @param wish the outcome that is wished for
 */
public record ReferralDetails(
        Instant asked, Route route, Urgency urgency, RouteOfAccess access, Passage reason, Passage wish) {}
