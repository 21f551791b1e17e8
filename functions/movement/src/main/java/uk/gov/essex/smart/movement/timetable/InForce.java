package uk.gov.essex.smart.movement.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of the edition in force, kept ready for searching. Asks once a minute at most whether another edition came into
 * force, and every time while there is none. Safe from any thread.
 */
public final class InForce {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int MOST_DAYS = 8;

    private final Timetables timetables;
    private final InstantSource clock;
    private final Map<LocalDate, ServiceDay> days = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, ServiceDay> eldest) {
            return size() > MOST_DAYS;
        }
    };
    private @Nullable Edition edition;
    private Instant asked = Instant.EPOCH;

    public InForce(Timetables timetables, InstantSource clock) {
        this.timetables = timetables;
        this.clock = clock;
    }

    /** What runs on a date, or empty where no timetable is in force. */
    public synchronized Optional<ServiceDay> day(LocalDate date) {
        return timetable().map(timetable -> days.computeIfAbsent(date, day -> ServiceDay.of(timetable, day)));
    }

    /** The timetable in force. */
    public synchronized Optional<Timetable> timetable() {
        Instant now = clock.instant();
        if (edition == null || now.isAfter(asked.plus(PATIENCE))) {
            asked = now;
            timetables.inForce().ifPresent(this::renew);
        }
        return Optional.ofNullable(edition).map(Edition::timetable);
    }

    private void renew(String id) {
        if (edition == null || !edition.id().equals(id)) {
            timetables.find(id).ifPresent(found -> {
                edition = found;
                days.clear();
            });
        }
    }
}
