package uk.gov.essex.smart.lives.workflow;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.lives.Outcome;

/** One step that a referral took: when it came to a stage, by which move and, where that closed it, with what outcome. */
public record Step(MoveId move, Stage stage, Instant at, Optional<Outcome> outcome) {}
