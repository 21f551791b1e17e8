package uk.gov.essex.smart.places;

import uk.gov.essex.smart.common.Position;

/** A registered post and where it stands. */
public record Lamppost(PostId id, Position position) {}
