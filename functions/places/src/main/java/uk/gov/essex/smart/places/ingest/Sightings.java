package uk.gov.essex.smart.places.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.gov.essex.smart.places.Series;

/**
 * Identifiers of one kind heard during one message, on their way to becoming counts. It lives as long as the message is
 * read, names nothing in its text form, and is empty once counted. Identifiers that differ in case, colons, dashes or
 * spaces only are one. Not safe for several threads.
 */
final class Sightings {

    /** Distinct identifiers of one slot that are counted. */
    static final int MOST = 2_000;

    private static final int BASE = 37;

    private final Map<Integer, Set<Long>> bySlot = new HashMap<>();

    /** @param identifier at most 12 letters and digits besides separators, so that a long can hold it */
    void add(int slot, String identifier) {
        bySlot.computeIfAbsent(slot, none -> new HashSet<>()).add(normalised(identifier));
    }

    /** Writes the counts into missing slots and forgets every identifier. */
    void count(long[] values, Drops drops) {
        bySlot.forEach((slot, distinct) -> {
            if (distinct.size() > MOST) {
                drops.add(DropKind.TOO_MANY_IDENTIFIERS, distinct.size());
            } else if (values[slot] == Series.MISSING) {
                values[slot] = distinct.size();
            } else {
                drops.add(DropKind.DUPLICATE_READING);
            }
        });
        bySlot.clear();
    }

    private static long normalised(String identifier) {
        long number = 0;
        for (int at = 0; at < identifier.length(); at++) {
            int digit = Character.digit(identifier.charAt(at), Character.MAX_RADIX);
            if (digit >= 0) {
                number = number * BASE + digit + 1;
            }
        }
        return number;
    }
}
