package uk.gov.essex.smart.places.ingest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How much of one message was left out, by kind. Holds nothing of the content. Not safe for several threads. */
public final class Drops {

    private final EnumMap<DropKind, Integer> counts = new EnumMap<>(DropKind.class);

    public void add(DropKind kind) {
        add(kind, 1);
    }

    public void add(DropKind kind, int count) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
        }
    }

    /** Kinds that occurred. */
    public Map<DropKind, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
