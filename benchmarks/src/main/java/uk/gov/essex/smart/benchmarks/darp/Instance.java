package uk.gov.essex.smart.benchmarks.darp;

import java.util.List;

/**
 * A dial-a-ride instance in the shape of Cordeau (2006). Travel time and cost are the Euclidean distance, unrounded; the
 * objective is the distance all vehicles travel.
 *
 * @param name the file's name without its ending
 * @param vehicles how many there are; not all need be used
 * @param longestRoute from leaving the depot to coming back
 * @param capacity riders on board at any time
 * @param longestRide from the end of service at the pickup to the start of service at the delivery
 * @param nodes the depot, n pickups, their n deliveries in the same order, and the depot again
 */
public record Instance(
        String name, int vehicles, double longestRoute, int capacity, double longestRide, List<Node> nodes) {

    public Instance {
        nodes = List.copyOf(nodes);
    }

    /** How many requests there are: request i is picked up at node i and delivered at node n + i. */
    public int requests() {
        return nodes.size() / 2 - 1;
    }

    /** The node at which every route ends. */
    public int end() {
        return nodes.size() - 1;
    }

    public Node node(int number) {
        return nodes.get(number);
    }

    public boolean isPickup(int number) {
        return number >= 1 && number <= requests();
    }

    /** Travel time and cost between two nodes. */
    public double distance(int from, int to) {
        double x = node(from).x() - node(to).x();
        double y = node(from).y() - node(to).y();
        return Math.sqrt(x * x + y * y);
    }
}
