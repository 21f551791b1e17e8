package uk.gov.essex.smart.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Box;

/** A register for tests. Safe from any thread. */
public final class InMemoryLampposts implements Lampposts {

    private final Map<String, Lamppost> byId = new TreeMap<>();

    @Override
    public synchronized Registration register(Lamppost lamppost) {
        Lamppost known = byId.putIfAbsent(lamppost.id().value(), lamppost);
        if (known == null) {
            return Registration.NEW;
        }
        return known.position().distanceMetres(lamppost.position()) <= TOLERANCE_METRES
                ? Registration.KNOWN
                : Registration.MOVED;
    }

    @Override
    public synchronized Optional<Lamppost> find(PostId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public synchronized List<Lamppost> list(Box box, Optional<Lamppost> after, int most) {
        List<Lamppost> all = Cell.covering(box).stream()
                .flatMap(this::inCell)
                .filter(lamppost -> box.contains(lamppost.position()))
                .toList();
        int start = after.map(last -> all.indexOf(last) + 1).orElse(0);
        return all.stream().skip(start).limit(most).toList();
    }

    private Stream<Lamppost> inCell(Cell cell) {
        return byId.values().stream()
                .filter(lamppost -> Cell.of(lamppost.position()).equals(cell));
    }
}
