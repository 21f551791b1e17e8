package uk.gov.essex.smart.movement;

import java.time.Instant;
import uk.gov.essex.smart.common.Position;

/** From one place to another by road, leaving then. */
public record RoadLeg(Position from, Position to, Instant departure) {}
