package uk.gov.essex.smart.devices.block;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.gov.essex.smart.devices.sensor.Reading;

/** The block that is being filled. Not safe for several threads. */
public final class OpenBlock {

    private final Slots slots;
    private final NavigableMap<Long, List<Reading>> samples = new TreeMap<>();

    public OpenBlock(Slots slots) {
        this.slots = slots;
    }

    public Slots slots() {
        return slots;
    }

    /** Adds what was read at a moment. The first telling of a moment stands. */
    public void add(long moment, List<Reading> readings) {
        samples.putIfAbsent(moment, List.copyOf(readings));
    }

    /** Whether this moment belongs here and comes after all that is here already. */
    public boolean awaits(long moment) {
        return slots.holds(moment) && (samples.isEmpty() || moment > samples.lastKey());
    }

    /** What was read, by moment, in order. */
    public NavigableMap<Long, List<Reading>> samples() {
        return samples;
    }

    public boolean isEmpty() {
        return samples.values().stream().allMatch(List::isEmpty);
    }
}
