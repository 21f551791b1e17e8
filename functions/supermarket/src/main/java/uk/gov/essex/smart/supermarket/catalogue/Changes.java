package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** What a search index is made of and kept fresh by. A listing may be told more than once. */
public interface Changes {

    /** How long a change is told; who last asked before that starts again from all. */
    Duration KEPT = Duration.ofDays(1);

    /** Tells every listing, whatever its stage, as it is now, in no order. */
    void tellAll(Consumer<Listing> listener);

    /** Tells every listing that left the state of a draft and changed since a moment, as it is now, in no order. */
    void tellSince(Instant moment, Consumer<Listing> listener);
}
