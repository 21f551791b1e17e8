package uk.gov.essex.smart.benchmarks.peers;

/**
 * What a route comes to, in thousandths of the instance's unit.
 *
 * @param broken by how much it breaks windows, ride times, duration, capacity and pairing together; 0 when feasible
 * @param length its cost
 */
public record Measure(long broken, long length) {}
