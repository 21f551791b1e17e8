package uk.gov.essex.smart.localcloud.day;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who shares vehicles with whom. */
enum Pooling {
    /** Each agency carries its own riders; the public has the buses besides. */
    SILOED,
    /** Every vehicle is for every rider whom it suits, and whoever can walk to a bus is offered it first. */
    POOLED;

    /** Agencies that plan together. */
    List<Set<Agency>> groups() {
        return this == POOLED
                ? List.of(Set.of(Agency.values()))
                : Arrays.stream(Agency.values()).map(Set::of).toList();
    }

    /** Whether a trip may be offered a bus. */
    boolean offersBus(Trip trip) {
        return trip.onFoot() && (this == POOLED || trip.agency() == Agency.COUNCIL);
    }

    /** Such as {@code siloed}. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
