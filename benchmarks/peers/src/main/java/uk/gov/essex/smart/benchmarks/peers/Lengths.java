package uk.gov.essex.smart.benchmarks.peers;

import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.cost.AbstractForwardVehicleRoutingTransportCosts;
import com.graphhopper.jsprit.core.problem.driver.Driver;
import com.graphhopper.jsprit.core.problem.vehicle.Vehicle;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.benchmarks.darp.Instance;

/** Distance, time and cost as jsprit asks for them: all the same, from a table. */
final class Lengths extends AbstractForwardVehicleRoutingTransportCosts {

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
    public double getDistance(Location from, Location to, double departure, @Nullable Vehicle vehicle) {
        return lengths[from.getIndex()][to.getIndex()];
    }

    @Override
    public double getTransportTime(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return lengths[from.getIndex()][to.getIndex()];
    }

    @Override
    public double getTransportCost(
            Location from, Location to, double departure, @Nullable Driver driver, @Nullable Vehicle vehicle) {
        return lengths[from.getIndex()][to.getIndex()];
    }
}
