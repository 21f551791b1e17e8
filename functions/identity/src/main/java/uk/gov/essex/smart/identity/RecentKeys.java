package uk.gov.essex.smart.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keys found lately, so that a busy key is read once a minute and not once a request. A revocation therefore takes up to
 * {@link #LONGEST} to be felt; expiry is judged by the caller and is exact. What was not found is not kept: made-up ids
 * must not push real keys out. Safe from any thread.
 */
public final class RecentKeys {

    /** How long a key may be believed without asking again. */
    public static final Duration LONGEST = Duration.ofSeconds(60);

    private static final int MOST = 1_000;

    private final ApiKeys keys;
    private final InstantSource clock;
    private final Map<KeyId, Seen> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<KeyId, Seen> eldest) {
            return size() > MOST;
        }
    };

    private record Seen(ApiKey key, Instant at) {}

    public RecentKeys(ApiKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public Optional<ApiKey> find(KeyId id) {
        Instant now = clock.instant();
        synchronized (seen) {
            Seen recent = seen.get(id);
            if (recent != null && now.isBefore(recent.at().plus(LONGEST))) {
                return Optional.of(recent.key());
            }
        }
        Optional<ApiKey> found = keys.find(id);
        synchronized (seen) {
            found.ifPresentOrElse(key -> seen.put(id, new Seen(key, now)), () -> seen.remove(id));
        }
        return found;
    }
}
