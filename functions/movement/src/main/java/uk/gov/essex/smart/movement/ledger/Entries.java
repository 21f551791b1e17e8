package uk.gov.essex.smart.movement.ledger;

import java.time.LocalDate;
import java.util.List;

/** The ledger's store: entries are added and read, never changed. Safe from any thread. */
public interface Entries {

    /** What became of an entry handed in. */
    enum Appended {
        NEW,
        /** The same entry was there already. */
        DUPLICATE,
        /** Another entry has its day, run, trip and number; that one stays. */
        CONFLICTING
    }

    /** Adds an entry; any number of times, by any number of callers at once. */
    Appended append(Entry entry);

    /** The day's entries by run, trip and number. */
    List<Entry> list(LocalDate day);
}
