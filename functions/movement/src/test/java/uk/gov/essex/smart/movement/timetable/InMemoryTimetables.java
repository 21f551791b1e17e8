package uk.gov.essex.smart.movement.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Timetables for tests. Safe from any thread. */
public final class InMemoryTimetables implements Timetables {

    private final Map<String, byte[]> snapshots = new HashMap<>();
    private Optional<String> inForce = Optional.empty();

    @Override
    public synchronized Optional<String> inForce() {
        return inForce;
    }

    @Override
    public synchronized Optional<Edition> find(String id) {
        return Optional.ofNullable(snapshots.get(id)).map(bytes -> new Edition(id, Snapshot.read(bytes)));
    }

    @Override
    public synchronized boolean publish(Edition edition, Optional<String> replaced) {
        if (inForce.filter(edition.id()::equals).isPresent()) {
            return true;
        }
        if (!inForce.equals(replaced)) {
            return false;
        }
        snapshots.put(edition.id(), Snapshot.write(edition.timetable()));
        inForce = Optional.of(edition.id());
        return true;
    }
}
