package uk.gov.essex.smart.benchmarks.darp;

import uk.gov.essex.smart.movement.matching.Travel;

/** An instance's distances as a table, for the engine. */
final class Lengths implements Travel {

    private final double[][] lengths;

    Lengths(Instance instance) {
        int places = instance.nodes().size();
        lengths = new double[places][places];
        for (int from = 0; from < places; from++) {
            for (int to = 0; to < places; to++) {
                lengths[from][to] = instance.distance(from, to);
            }
        }
    }

    @Override
    public double time(int from, int to) {
        return lengths[from][to];
    }

    @Override
    public double distance(int from, int to) {
        return lengths[from][to];
    }
}
