package uk.gov.essex.smart.benchmarks.darp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text format of Cordeau's instances, sets a and b (2006) and pr (2003). The first line is {@code vehicles
 * requests longest-route capacity longest-ride}; each further line is {@code id x y service load earliest latest}. In the
 * pr files the second number counts pickups and deliveries, and the closing line of the depot is absent: the rows decide.
 */
public final class InstanceFile {

    private static final int HEADER_NUMBERS = 5;
    private static final int MOST_BYTES = 16 << 20;

    private final Path file;
    private final List<Row> rows = new ArrayList<>();

    private InstanceFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws MalformedInstance naming file, line and remedy
     * @throws IOException when the file cannot be read at all
     */
    public static Instance read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new MalformedInstance(file, 1, "the file is larger than 16 MiB; this is no dial-a-ride instance");
        }
        return new InstanceFile(file).parse(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    /** The instance's name: the file's, without the ending. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
    }

    private Instance parse(String text) throws MalformedInstance {
        int line = 0;
        for (String content : text.split("\\R", -1)) {
            line++;
            if (!content.isBlank()) {
                rows.add(Row.parse(file, line, content));
            }
        }
        if (rows.isEmpty()) {
            throw new MalformedInstance(
                    file, 1, "the file is empty; expected \"vehicles requests longest-route capacity longest-ride\"");
        }
        Row header = rows.removeFirst();
        header.expect(HEADER_NUMBERS, "vehicles requests longest-route capacity longest-ride");
        List<Node> nodes = nodes(header);
        Instance instance = new Instance(
                name(file),
                header.positive(0, "number of vehicles"),
                header.atLeastZero(2, "longest route"),
                header.positive(3, "capacity"),
                header.atLeastZero(4, "longest ride"),
                nodes);
        checkLoads(instance);
        return instance;
    }

    private List<Node> nodes(Row header) throws MalformedInstance {
        int requests = (rows.size() - 1) / 2;
        int told = header.positive(1, "number of requests");
        if (requests == 0 || (told != requests && told != 2 * requests)) {
            throw header.fault("the header tells of " + told + " requests, but " + rows.size()
                    + " rows follow; expected a depot, n pickups, n deliveries and perhaps the depot again, n being "
                    + told + " or half of it");
        }
        List<Node> nodes = new ArrayList<>();
        for (int id = 0; id < rows.size(); id++) {
            nodes.add(rows.get(id).node(id));
        }
        if (nodes.size() == 2 * requests + 1) {
            nodes.add(nodes.getFirst());
        }
        return nodes;
    }

    private void checkLoads(Instance instance) throws MalformedInstance {
        int requests = instance.requests();
        for (int id = 0; id < rows.size(); id += 2 * requests + 1) {
            if (instance.node(id).load() != 0) {
                throw rows.get(id).fault("the depot has a load; expected 0");
            }
        }
        for (int pickup = 1; pickup <= requests; pickup++) {
            int load = instance.node(pickup).load();
            if (load < 0) {
                throw rows.get(pickup).fault("the pickup " + pickup + " has the load " + load + "; expected 0 or more");
            }
            int left = instance.node(requests + pickup).load();
            if (left != -load) {
                throw rows.get(requests + pickup)
                        .fault("the delivery of request " + pickup + " has the load " + left + "; expected " + -load
                                + ", what its pickup takes on board");
            }
        }
    }
}
