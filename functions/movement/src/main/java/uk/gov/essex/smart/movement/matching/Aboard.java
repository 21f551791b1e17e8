package uk.gov.essex.smart.movement.matching;

/** A ride on board, whose ride time counts from {@code since}, the end of service at its pickup. */
public record Aboard(Ride ride, double since) {}
