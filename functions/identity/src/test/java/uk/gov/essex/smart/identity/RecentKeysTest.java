package uk.gov.essex.smart.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RecentKeysTest {

    private Instant now = Keys.CREATED;
    private final AtomicInteger asked = new AtomicInteger();
    private final InMemoryApiKeys stored = new InMemoryApiKeys();
    private final RecentKeys recent = new RecentKeys(new CountedKeys(), () -> now);

    @Test
    void asksOnceAMinuteForABusyKey() {
        stored.add(Keys.key('a'));
        for (int second = 0; second < 120; second++) {
            now = Keys.CREATED.plusSeconds(second);
            assertThat(recent.find(Keys.credential('a').id())).isPresent();
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void findsANewKeyAtOnceThoughItWasAskedForBefore() {
        assertThat(recent.find(Keys.credential('a').id())).isEmpty();
        stored.add(Keys.key('a'));
        assertThat(recent.find(Keys.credential('a').id())).isPresent();
    }

    @Test
    void madeUpIdsPushNoRealKeyOut() {
        stored.add(Keys.key('a'));
        recent.find(Keys.credential('a').id());
        for (int i = 0; i < 5_000; i++) {
            recent.find(KeyId.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 1, (byte) (i >> 8), (byte) i}));
        }
        asked.set(0);
        recent.find(Keys.credential('a').id());
        assertThat(asked).hasValue(0);
    }

    @Test
    void remembersTheThousandKeysUsedLast() {
        ApiKey first = Keys.key('a');
        stored.add(first);
        recent.find(first.id());
        for (int i = 0; i < 1_000; i++) {
            ApiKey other = numbered(i);
            stored.add(other);
            recent.find(other.id());
        }
        asked.set(0);
        recent.find(numbered(999).id());
        assertThat(asked).as("a key used lately").hasValue(0);
        recent.find(first.id());
        assertThat(asked).as("the key used longest ago").hasValue(1);
    }

    private static ApiKey numbered(int number) {
        ApiKey key = Keys.key('b');
        KeyId id = KeyId.of(new byte[] {0, 0, 0, 0, 0, 0, 0, 2, (byte) (number >> 8), (byte) number});
        return new ApiKey(
                id,
                key.digest(),
                key.owner(),
                key.scopes(),
                key.limits(),
                key.created(),
                key.expires(),
                key.revoked(),
                key.replaces(),
                key.replacedBy());
    }

    /** The stored keys, with a count of how often one was asked for. */
    private final class CountedKeys implements ApiKeys {

        @Override
        public Optional<ApiKey> find(KeyId id) {
            asked.incrementAndGet();
            return stored.find(id);
        }

        @Override
        public void add(ApiKey key) {
            stored.add(key);
        }

        @Override
        public boolean rotate(ApiKey retiring, ApiKey successor) {
            return stored.rotate(retiring, successor);
        }

        @Override
        public Optional<ApiKey> revoke(KeyId id, Instant when) {
            return stored.revoke(id, when);
        }

        @Override
        public List<ApiKey> list(Optional<KeyId> after, int most) {
            return stored.list(after, most);
        }
    }
}
