package uk.gov.essex.smart.movement.booking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.movement.BookingId;

/** Collects what became of rides. For one thread. */
final class Tally {

    private final Map<Moving.Fate, List<BookingId>> fates = new EnumMap<>(Moving.Fate.class);

    void count(BookingId booking, Moving.Fate fate) {
        fates.computeIfAbsent(fate, none -> new ArrayList<>()).add(booking);
    }

    Mended mended() {
        return new Mended(of(Moving.Fate.MOVED), of(Moving.Fate.DELAYED), of(Moving.Fate.WITHDRAWN));
    }

    private List<BookingId> of(Moving.Fate fate) {
        return fates.getOrDefault(fate, List.of());
    }
}
