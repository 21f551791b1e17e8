package uk.gov.essex.smart.benchmarks.darp;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes instances of the family that Cordeau (2006) and Ropke, Cordeau and Laporte (2007) published as sets a and b, for
 * whoever lacks those files: places uniform in a square of side 20 around the depot; half of the requests promise the
 * hour of delivery and half that of pickup, within 15 minutes; a day is one hour for each request that a vehicle carries.
 * Set a: one rider a request, taxis of three. Set b: up to six riders, minibuses of six, a minute of service for each.
 */
public record Family(Set set, int vehicles, int requests) {

    /** Which of the two published sets an instance looks like. */
    public enum Set {
        A("ga", 3, 1, 30),
        B("gb", 6, 6, 45);

        private final String prefix;
        private final int capacity;
        private final int mostRiders;
        private final int longestRide;

        Set(String prefix, int capacity, int mostRiders, int longestRide) {
            this.prefix = prefix;
            this.capacity = capacity;
            this.mostRiders = mostRiders;
            this.longestRide = longestRide;
        }
    }

    private static final int WINDOW = 15;
    private static final int LAST_HOUR = 60;
    private static final int ANY_TIME = 1440;
    private static final int SERVICE_OF_ONE = 3;
    private static final double HALF_SIDE = 10;

    /** The 24 sizes of sets a and b that have five to eight vehicles. */
    public static List<Family> larger() {
        List<Family> family = new ArrayList<>();
        for (Set set : Set.values()) {
            for (int vehicles = 5; vehicles <= 8; vehicles++) {
                for (int requestsEach = 8; requestsEach <= 12; requestsEach += 2) {
                    family.add(new Family(set, vehicles, vehicles * requestsEach));
                }
            }
        }
        return family;
    }

    /** An instance; the same seed makes the same one. */
    public Instance make(long seed) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + set.capacity * 500_009L + requests);
        int day = requests * 60 / vehicles;
        Node depot = new Node(0, 0, 0, 0, 0, day);
        List<Node> pickups = new ArrayList<>();
        List<Node> deliveries = new ArrayList<>();
        for (int request = 0; request < requests; request++) {
            int riders = 1 + random.nextInt(set.mostRiders);
            Node from = place(random, riders, riders);
            Node to = place(random, -riders, riders);
            double away = Math.hypot(from.x() - to.x(), from.y() - to.y());
            int begin = random.nextInt(day - LAST_HOUR + 1);
            boolean promisesDelivery = request < requests / 2;
            pickups.add(promisesDelivery ? from : promised(from, begin));
            deliveries.add(promisesDelivery ? promised(to, begin + (int) Math.ceil(from.service() + away)) : to);
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(depot);
        nodes.addAll(pickups);
        nodes.addAll(deliveries);
        nodes.add(depot);
        return new Instance(name(), vehicles, day, set.capacity, set.longestRide, nodes);
    }

    /** The name the published instance of this size has, with a g for generated: ga5-40. */
    public String name() {
        return set.prefix + vehicles + "-" + requests;
    }

    private Node place(SplittableRandom random, int load, int riders) {
        double service = set == Set.A ? SERVICE_OF_ONE : riders;
        return new Node(coordinate(random), coordinate(random), service, load, 0, ANY_TIME);
    }

    /** Three decimals, as in the published files. */
    private static double coordinate(SplittableRandom random) {
        return Math.rint(random.nextDouble(-HALF_SIDE, HALF_SIDE) * 1000) / 1000;
    }

    private static Node promised(Node node, int begin) {
        return new Node(node.x(), node.y(), node.service(), node.load(), begin, begin + WINDOW);
    }
}
