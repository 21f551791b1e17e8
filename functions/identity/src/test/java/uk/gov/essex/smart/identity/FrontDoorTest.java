package uk.gov.essex.smart.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.identity.Decision.Allowed;
import uk.gov.essex.smart.identity.Decision.Denied;
import uk.gov.essex.smart.identity.Decision.Reason;

final class FrontDoorTest {

    private static final String OPEN = "GET /open";
    private static final String GUARDED = "GET /guarded";

    private Instant now = Keys.CREATED.plus(Duration.ofDays(30));
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final FrontDoor door = new FrontDoor(
            RouteTable.parse("route,scope,level\nGET /open,public,none\nGET /guarded,places:read,none"),
            new RecentKeys(keys, () -> now),
            () -> now);

    @BeforeEach
    void giveOutKeys() {
        keys.add(Keys.key('a'));
        keys.add(Keys.key('b', Set.of(new Scope("movement:read")), Keys.EXPIRES));
    }

    @Test
    void opensAPublicRouteToAnybody() {
        assertThat(door.decide(OPEN, Optional.empty())).isEqualTo(new Allowed(Optional.empty()));
    }

    @Test
    void opensAPublicRouteToAnyGoodKeyAndKnowsIt() {
        assertThat(door.decide(OPEN, shown('b')))
                .isEqualTo(new Allowed(keys.find(Keys.credential('b').id())));
    }

    @Test
    void opensAGuardedRouteToTheScope() {
        assertThat(door.decide(GUARDED, shown('a'))).isEqualTo(new Allowed(Optional.of(Keys.key('a'))));
        assertThat(door.decide(GUARDED, shown('b'))).isEqualTo(new Denied(Reason.LACKS_SCOPE));
        assertThat(door.decide(GUARDED, Optional.empty())).isEqualTo(new Denied(Reason.NO_KEY));
    }

    @Test
    void opensNothingWithoutARow() {
        assertThat(door.decide("GET /elsewhere", shown('a'))).isEqualTo(new Denied(Reason.NO_SUCH_ROUTE));
        assertThat(door.decide("$default", Optional.empty())).isEqualTo(new Denied(Reason.NO_SUCH_ROUTE));
        assertThat(door.decide("", Optional.empty())).isEqualTo(new Denied(Reason.NO_SUCH_ROUTE));
    }

    @Test
    void deniesABadKeyEvenWhereNoneIsNeeded() {
        assertThat(door.decide(OPEN, Optional.of(""))).isEqualTo(new Denied(Reason.MALFORMED_KEY));
        assertThat(door.decide(OPEN, shown('z'))).isEqualTo(new Denied(Reason.UNKNOWN_KEY));
    }

    @Test
    void deniesEverySecretThatDiffersInOneBit() {
        Credential good = Keys.credential('a');
        String text = good.reveal();
        for (int at = 21; at < 72; at++) {
            char other = text.charAt(at) == 'q' ? 'r' : 'q';
            String wrong = text.substring(0, at) + other + text.substring(at + 1);
            assertThat(door.decide(OPEN, Optional.of(wrong))).isEqualTo(new Denied(Reason.WRONG_SECRET));
        }
    }

    @Test
    void tellsNothingOfAKeyWithoutItsSecret() {
        keys.revoke(Keys.credential('a').id(), Keys.CREATED);
        String stolenId =
                "sek_" + "a".repeat(16) + Keys.credential('b').reveal().substring(20);
        assertThat(door.decide(GUARDED, Optional.of(stolenId))).isEqualTo(new Denied(Reason.WRONG_SECRET));
        assertThat(door.decide(GUARDED, shown('a'))).isEqualTo(new Denied(Reason.REVOKED_KEY));
    }

    @Test
    void closesAtTheVeryMomentOfExpiryThoughTheKeyIsRemembered() {
        now = Keys.EXPIRES.minusSeconds(1);
        assertThat(door.decide(GUARDED, shown('a'))).isInstanceOf(Allowed.class);
        now = Keys.EXPIRES;
        assertThat(door.decide(GUARDED, shown('a'))).isEqualTo(new Denied(Reason.EXPIRED_KEY));
    }

    @Test
    void feelsARevocationWithinAMinute() {
        assertThat(door.decide(GUARDED, shown('a'))).isInstanceOf(Allowed.class);
        keys.revoke(Keys.credential('a').id(), now);
        now = now.plus(RecentKeys.LONGEST);
        assertThat(door.decide(GUARDED, shown('a'))).isEqualTo(new Denied(Reason.REVOKED_KEY));
    }

    private static Optional<String> shown(char letter) {
        return Optional.of(Keys.credential(letter).reveal());
    }
}
