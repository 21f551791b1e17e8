package uk.gov.essex.smart.supermarket.lambda.screen;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    private final String path;
    private final SerializedString name;
    private final int place;
    private final Map<String, Paths> members = new HashMap<>();
    private final List<Paths> inOrder = new ArrayList<>();
    private int column = -1;
    private long object;

    Paths(Relay relay, String path) {
        this(relay, path, "", 0);
    }

    private Paths(Relay relay, String path, String name, int place) {
        this.relay = relay;
        this.path = path;
        this.name = new SerializedString(name);
        this.place = place;
    }

    /** Which of its siblings it is, in the order in which they were first come by, from 0. */
    int place() {
        return place;
    }

    /** The name of the member at the place, or null where none is. */
    @Nullable
    SerializableString name(int place) {
        return place < inOrder.size() ? inOrder.get(place).name : null;
    }

    /** @throws Unreadable where the same object, by its number, has had the member before */
    Paths member(int place, long inObject) throws Unreadable {
        return inOrder.get(place).of(inObject);
    }

    /** @throws Unreadable where the same object, by its number, has had the member before, or there are too many columns */
    Paths member(String name, long inObject) throws Unreadable {
        Paths member = members.get(name);
        if (member == null) {
            member = below(name, path.isEmpty() ? name : path + "." + name);
        }
        return member.of(inObject);
    }

    private Paths of(long inObject) throws Unreadable {
        if (object == inObject) {
            throw new Unreadable(Refusal.DUPLICATE_HEADER, relay.rows() + 1);
        }
        object = inObject;
        return this;
    }

    Paths items() throws Unreadable {
        Paths items = members.get("");
        return items == null ? below("", path + "[]") : items;
    }

    private Paths below(String name, String longer) throws Unreadable {
        if (longer.length() > LONGEST || members.size() == Table.MOST_COLUMNS) {
            throw new Unreadable(Refusal.TOO_MANY_COLUMNS, relay.rows() + 1);
        }
        Paths below = new Paths(relay, longer, name, inOrder.size());
        members.put(name, below);
        inOrder.add(below);
        return below;
    }

    int column() throws Unreadable {
        if (column < 0) {
            column = relay.column(path);
        }
        return column;
    }
}
