package uk.gov.essex.smart.benchmarks.dispatch;

import uk.gov.essex.smart.movement.matching.Ride;

/**
 * A ride asked for at a moment.
 *
 * @param arrival seconds since the day began
 */
record Request(double arrival, Ride ride) {}
