package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Passage;

/**
 * A decision to move a referral on.
 *
 * @param outcome what it came to: always given where it is closed; elsewhere only where it is not the usual one
 * @param note what is asked of the referrer, always given where more information is wanted; elsewhere why
 */
public record Move(MoveId id, Instant at, Stage to, Optional<Outcome> outcome, Optional<Passage> note) {}
