package uk.gov.essex.smart.supermarket.lambda.screen;

import java.util.HashMap;
import java.util.Map;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Relay;
import uk.gov.essex.smart.supermarket.screening.table.Table;

/** A place in JSON documents of one shape, which becomes a column where values stand at it: {@code address.lines[]}. */
final class Paths {

    private static final int LONGEST = 500;

    private final Relay relay;
    private final String path;
    private final Map<String, Paths> members = new HashMap<>();
    private int column = -1;
    private long object;

    Paths(Relay relay, String path) {
        this.relay = relay;
        this.path = path;
    }

    /** @throws Unreadable where the same object, by its number, has had the member before, or there are too many columns */
    Paths member(String name, long inObject) throws Unreadable {
        Paths member = members.get(name);
        if (member == null) {
            member = below(name, path.isEmpty() ? name : path + "." + name);
        }
        if (member.object == inObject) {
            throw new Unreadable(Refusal.DUPLICATE_HEADER, relay.rows() + 1);
        }
        member.object = inObject;
        return member;
    }

    Paths items() throws Unreadable {
        Paths items = members.get("");
        return items == null ? below("", path + "[]") : items;
    }

    private Paths below(String name, String longer) throws Unreadable {
        if (longer.length() > LONGEST || members.size() == Table.MOST_COLUMNS) {
            throw new Unreadable(Refusal.TOO_MANY_COLUMNS, relay.rows() + 1);
        }
        Paths below = new Paths(relay, longer);
        members.put(name, below);
        return below;
    }

    int column() throws Unreadable {
        if (column < 0) {
            column = relay.column(path);
        }
        return column;
    }
}
