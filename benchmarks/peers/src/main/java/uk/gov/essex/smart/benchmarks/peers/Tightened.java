package uk.gov.essex.smart.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.benchmarks.darp.Instance;
import uk.gov.essex.smart.benchmarks.darp.Node;

/**
 * Narrows windows by what ride time and travel imply (Cordeau 2006, section 5.1), so that no peer searches where nothing
 * can be.
 */
final class Tightened {

    private Tightened() {}

    static Instance of(Instance instance) {
        List<Node> nodes = new ArrayList<>(instance.nodes());
        for (int pickup = 1; pickup <= instance.requests(); pickup++) {
            int delivery = instance.requests() + pickup;
            Node from = withinTheDay(instance, pickup);
            Node to = withinTheDay(instance, delivery);
            double away = instance.distance(pickup, delivery);
            from = narrowed(
                    from, to.earliest() - instance.longestRide() - from.service(), to.latest() - away - from.service());
            to = narrowed(
                    to,
                    from.earliest() + from.service() + away,
                    from.latest() + from.service() + instance.longestRide());
            nodes.set(pickup, from);
            nodes.set(delivery, to);
        }
        return new Instance(
                instance.name(),
                instance.vehicles(),
                instance.longestRoute(),
                instance.capacity(),
                instance.longestRide(),
                nodes);
    }

    private static Node withinTheDay(Instance instance, int number) {
        Node node = instance.node(number);
        double out = instance.node(0).earliest() + instance.distance(0, number);
        double back = instance.distance(number, instance.end());
        return narrowed(node, out, instance.node(instance.end()).latest() - back - node.service());
    }

    /** Where nothing is left of a window, the later of its ends stays: the instance then has no answer. */
    private static Node narrowed(Node node, double earliest, double latest) {
        double from = Math.max(node.earliest(), earliest);
        double to = Math.max(from, Math.min(node.latest(), latest));
        return new Node(node.x(), node.y(), node.service(), node.load(), from, to);
    }
}
