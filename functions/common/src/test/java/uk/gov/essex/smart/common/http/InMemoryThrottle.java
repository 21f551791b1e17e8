package uk.gov.essex.smart.common.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** A throttle that counts in this JVM only. */
final class InMemoryThrottle implements Throttle {

    private final InstantSource clock;
    private final Map<String, Integer> counts = new HashMap<>();

    InMemoryThrottle(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Admission admit(Caller caller) {
        if (caller.isAnonymous()) {
            return new Admission.Admitted();
        }
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        Instant day = now.truncatedTo(ChronoUnit.DAYS);
        if (counts.getOrDefault(caller.key() + "/d/" + day, 0) >= caller.requestsPerDay()) {
            return refused(Admission.Limit.DAY, now, day.plus(1, ChronoUnit.DAYS));
        }
        if (counts.getOrDefault(caller.key() + "/m/" + minute, 0) >= caller.requestsPerMinute()) {
            return refused(Admission.Limit.MINUTE, now, minute.plus(1, ChronoUnit.MINUTES));
        }
        counts.merge(caller.key() + "/d/" + day, 1, Integer::sum);
        counts.merge(caller.key() + "/m/" + minute, 1, Integer::sum);
        return new Admission.Admitted();
    }

    private static Admission refused(Admission.Limit limit, Instant now, Instant until) {
        Duration wait = Duration.between(now, until).plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
        return new Admission.Refused(limit, wait);
    }
}
