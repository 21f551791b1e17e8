package uk.gov.essex.smart.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may call which route: one row for each, and no row means nobody. The text is CSV with the header
 * {@value #HEADER}; {@code route} is API Gateway's route key, {@code scope} is {@value #PUBLIC} or a scope, {@code level}
 * a {@link Level}. Empty lines and lines that start with {@code #} say nothing.
 */
public final class RouteTable {

    private static final String HEADER = "route,scope,level";
    private static final String PUBLIC = "public";
    private static final Pattern ROUTE = Pattern.compile("(GET|HEAD|POST|PUT|PATCH|DELETE)"
            + " /([a-z0-9._-]+|\\{[a-z][A-Za-z-]*})(/([A-Za-z0-9$._-]+|\\{[a-z][A-Za-z-]*}))*");

    private final Map<String, Rule> rules;

    private RouteTable(Map<String, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * Reads the table, strictly.
     *
     * @throws IllegalArgumentException naming each line that is wrong, and how
     */
    public static RouteTable parse(String csv) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            faults.add("line 1 must be " + HEADER);
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String where = "line " + (i + 1) + " (" + line + ") ";
                row(line, rules).ifPresent(fault -> faults.add(where + fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The table of routes is not usable: " + String.join("; ", faults));
        }
        return new RouteTable(rules);
    }

    /** What is wrong with the line, or empty where it was added to the rules. */
    private static Optional<String> row(String line, Map<String, Rule> rules) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
            return Optional.of("must have 3 cells, not " + cells.length);
        }
        if (!ROUTE.matcher(cells[0]).matches()) {
            return Optional.of("must start with a route key such as GET /places/lampposts/{post}");
        }
        Optional<Level> level = Level.find(cells[2]);
        if (level.isEmpty()) {
            return Optional.of("names a level that is not known");
        }
        try {
            Optional<Scope> scope = cells[1].equals(PUBLIC) ? Optional.empty() : Optional.of(new Scope(cells[1]));
            boolean isNew = rules.putIfAbsent(cells[0], new Rule(scope, level.get())) == null;
            return isNew ? Optional.empty() : Optional.of("repeats a route");
        } catch (IllegalArgumentException notAScope) {
            return Optional.of("must have public or a scope such as places:read in its second cell");
        }
    }

    public Optional<Rule> find(String routeKey) {
        return Optional.ofNullable(rules.get(routeKey));
    }

    public Set<String> routes() {
        return new TreeSet<>(rules.keySet());
    }

    /** Every scope that some route asks for. */
    public Set<Scope> scopes() {
        return rules.values().stream()
                .flatMap(rule -> rule.scope().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
