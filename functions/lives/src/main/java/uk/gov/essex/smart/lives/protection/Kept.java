package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a person's record when its erasure is judged.
 *
 * @param lastActive the day anything last happened: a referral closed, a service ended
 * @param hold why it must stay whatever the schedule says, or empty
 */
public record Kept(SurrogateId person, RecordKind kind, LocalDate lastActive, boolean open, Optional<LegalHold> hold) {}
