package uk.gov.essex.smart.supermarket.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/** The days that data are of, both included; an absent end is open. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws IllegalArgumentException where both ends are open or it ends before it begins */
    public Period {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("A period has a first day, a last day or both");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("A period's last day must not be before its first");
        }
    }
}
