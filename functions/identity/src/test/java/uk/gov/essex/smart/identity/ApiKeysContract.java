package uk.gov.essex.smart.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of keys must do. */
public abstract class ApiKeysContract {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    /** A store without keys. */
    protected abstract ApiKeys keys();

    @Test
    void findsAKeyAsItWasAdded() {
        ApiKeys keys = keys();
        ApiKey key = Keys.key('a', Set.of(Keys.READ, new Scope("places:write")), Keys.EXPIRES);
        keys.add(key);
        assertThat(keys.find(key.id())).contains(key);
        assertThat(keys.find(Keys.credential('b').id())).isEmpty();
    }

    @Test
    void neverReplacesAKeyByAdding() {
        ApiKeys keys = keys();
        keys.add(Keys.key('a'));
        assertThatThrownBy(() -> keys.add(Keys.key('a', Set.of(new Scope("places:write")), Keys.EXPIRES)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(keys.find(Keys.credential('a').id())).contains(Keys.key('a'));
    }

    @Test
    void revokesOnceAndKeepsTheFirstMoment() {
        ApiKeys keys = keys();
        ApiKey key = Keys.key('a');
        keys.add(key);
        assertThat(keys.revoke(key.id(), NOON))
                .hasValueSatisfying(revoked -> assertThat(revoked.revoked()).contains(NOON));
        keys.revoke(key.id(), NOON.plusSeconds(5));
        assertThat(keys.find(key.id()).orElseThrow().revoked()).contains(NOON);
        assertThat(keys.revoke(Keys.credential('b').id(), NOON)).isEmpty();
        assertThat(keys.find(Keys.credential('b').id())).isEmpty();
    }

    @Test
    void rotatesBothKeysInOneStep() {
        ApiKeys keys = keys();
        ApiKey old = Keys.key('a');
        keys.add(old);
        ApiKey retiring = old.retiring(Keys.credential('b').id(), NOON);
        assertThat(keys.rotate(retiring, Keys.key('b'))).isTrue();
        assertThat(keys.find(old.id())).contains(retiring);
        assertThat(keys.find(Keys.credential('b').id())).contains(Keys.key('b'));
    }

    @Test
    void rotatesAKeyOnceOnly() {
        ApiKeys keys = keys();
        ApiKey old = Keys.key('a');
        keys.add(old);
        keys.rotate(old.retiring(Keys.credential('b').id(), NOON), Keys.key('b'));
        assertThat(keys.rotate(old.retiring(Keys.credential('c').id(), NOON), Keys.key('c')))
                .isFalse();
        assertThat(keys.find(Keys.credential('c').id())).isEmpty();
        assertThat(keys.find(old.id()).orElseThrow().replacedBy())
                .contains(Keys.credential('b').id());
    }

    @Test
    void rotatesNeitherARevokedNorAnUnknownKey() {
        ApiKeys keys = keys();
        ApiKey old = Keys.key('a');
        ApiKey retiring = old.retiring(Keys.credential('b').id(), NOON);
        assertThat(keys.rotate(retiring, Keys.key('b'))).isFalse();
        keys.add(old);
        keys.revoke(old.id(), NOON);
        assertThat(keys.rotate(retiring, Keys.key('b'))).isFalse();
        assertThat(keys.find(Keys.credential('b').id())).isEmpty();
    }

    @Test
    void listsEachKeyOnceAcrossPages() {
        ApiKeys keys = keys();
        for (char letter = 'a'; letter <= 'g'; letter++) {
            keys.add(Keys.key(letter, Set.of(Keys.READ), Keys.CREATED.plus(Duration.ofDays(letter))));
        }
        List<ApiKey> all = new ArrayList<>();
        Optional<KeyId> after = Optional.empty();
        List<ApiKey> page = keys.list(after, 3);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            all.addAll(page);
            page = keys.list(Optional.of(page.getLast().id()), 3);
        }
        assertThat(all).hasSize(7).doesNotHaveDuplicates();
    }
}
