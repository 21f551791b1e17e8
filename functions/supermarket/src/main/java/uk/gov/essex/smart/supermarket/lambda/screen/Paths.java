package uk.gov.essex.smart.supermarket.lambda.screen;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;
import uk.gov.essex.smart.supermarket.screening.table.Relay;
import uk.gov.essex.smart.supermarket.screening.table.Table;

/** A place in JSON documents of one shape, which becomes a column where values stand at it: {@code address.lines[]}. */
final class Paths {

    private static final int LONGEST = 500;

    private final Relay relay;
    private final String name;
    private final String path;
    private final Map<String, Paths> members = new HashMap<>();
    /** The member that was asked for last. */
    private @Nullable Paths last;
    /** What came after this one, the last time, of the same place's members. */
    private @Nullable Paths after;

    private int column = -1;
    private long object;

    /** The root of documents. */
    Paths(Relay relay, String path) {
        this(relay, "", path);
    }

    private Paths(Relay relay, String name, String path) {
        this.relay = relay;
        this.name = name;
        this.path = path;
    }

    /** @throws Unreadable where the same object, by its number, has had the member before, or there are too many columns */
    Paths member(String called, long inObject) throws Unreadable {
        Paths member = find(called);
        if (member.object == inObject) {
            throw new Unreadable(Refusal.DUPLICATE_HEADER, relay.rows() + 1);
        }
        member.object = inObject;
        return member;
    }

    /** Most objects have their members in the order in which the one before had them. */
    private Paths find(String called) throws Unreadable {
        Paths member = last == null ? null : last.after;
        if (member == null || !member.name.equals(called)) {
            Paths known = members.get(called);
            member = known == null ? below(called, path.isEmpty() ? called : path + "." + called) : known;
            if (last != null) {
                last.after = member;
            }
        }
        last = member;
        return member;
    }

    Paths items() throws Unreadable {
        Paths items = members.get("");
        return items == null ? below("", path + "[]") : items;
    }

    private Paths below(String called, String longer) throws Unreadable {
        if (longer.length() > LONGEST || members.size() == Table.MOST_COLUMNS) {
            throw new Unreadable(Refusal.TOO_MANY_COLUMNS, relay.rows() + 1);
        }
        Paths below = new Paths(relay, called, longer);
        members.put(called, below);
        return below;
    }

    int column() throws Unreadable {
        if (column < 0) {
            column = relay.column(path);
        }
        return column;
    }
}
