package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;

/**
 * A decision to move a referral on.
 *
 * @param outcome what it came to, given exactly where it is closed
 */
public record Move(MoveId id, Instant at, Stage to, Optional<Outcome> outcome) {}
