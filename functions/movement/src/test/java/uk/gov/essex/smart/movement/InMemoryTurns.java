package uk.gov.essex.smart.movement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Turns for tests. Safe from any thread. */
public final class InMemoryTurns implements Turns {

    private final Map<LocalDate, Map<Zone, Instant>> days = new HashMap<>();

    @Override
    public synchronized Map<Zone, Instant> list(LocalDate day) {
        return Map.copyOf(days.getOrDefault(day, Map.of()));
    }

    @Override
    public synchronized void note(LocalDate day, Zone zone, Instant at) {
        days.computeIfAbsent(day, unknown -> new HashMap<>()).put(zone, at);
    }
}
