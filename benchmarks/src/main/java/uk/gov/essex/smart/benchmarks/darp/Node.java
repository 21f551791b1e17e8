package uk.gov.essex.smart.benchmarks.darp;

/**
 * One row of an instance: the depot, a pickup or a delivery.
 *
 * @param x in the instance's unit of length, which is also its unit of time and of cost
 * @param service how long the vehicle stands here
 * @param load riders who board; negative where they alight
 * @param earliest when service may begin at the earliest; a vehicle may wait
 * @param latest when service must have begun
 */
public record Node(double x, double y, double service, int load, double earliest, double latest) {}
