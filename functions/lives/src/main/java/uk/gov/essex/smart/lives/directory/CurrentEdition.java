package uk.gov.essex.smart.lives.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The edition that lists and searches read: made anew once a minute, for an open feed is asked more often than it changes. */
public final class CurrentEdition {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Directory directory;
    private final InstantSource clock;
    private volatile @Nullable Held held;

    public CurrentEdition(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    private record Held(Edition edition, Instant until) {}

    /** At most a minute old. */
    public Edition edition() {
        Instant now = clock.instant();
        Held last = held;
        if (last != null && now.isBefore(last.until())) {
            return last.edition();
        }
        Edition edition = Edition.of(directory.list());
        held = new Held(edition, now.plus(FRESH));
        return edition;
    }
}
