package uk.gov.essex.smart.benchmarks.peers;

/**
 * One pickup or delivery as a value that Timefold plans.
 *
 * @param node its number in the instance
 */
public record Visit(int node) {}
