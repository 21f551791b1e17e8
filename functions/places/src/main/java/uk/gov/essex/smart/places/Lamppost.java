package uk.gov.essex.smart.places;

/** A registered post and where it stands. */
public record Lamppost(PostId id, Position position) {}
