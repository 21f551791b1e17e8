package uk.gov.essex.smart.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Gives out, rotates and revokes keys. Safe from any thread where the source of chance is. */
public final class KeyOffice {

    private final ApiKeys keys;
    private final RandomGenerator chance;
    private final InstantSource clock;

    /** @param chance must be unpredictable, and must not repeat itself after a snapshot is restored */
    public KeyOffice(ApiKeys keys, RandomGenerator chance, InstantSource clock) {
        this.keys = keys;
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * A key just made.
     *
     * @param credential to be shown now and never again: it is not stored
     */
    public record Issued(ApiKey key, Credential credential) {}

    public Issued create(Owner owner, Set<Scope> scopes, Duration lifetime, Limits limits) {
        Issued issued = issue(owner, scopes, lifetime, limits, Optional.empty());
        keys.add(issued.key());
        return issued;
    }

    /**
     * Makes a key like the given one, for as long a life; the old one goes on for the overlap at most.
     *
     * @param overlap how long both are good; zero ends the old one at once
     */
    public Rotation rotate(KeyId id, Duration overlap) {
        Instant now = now();
        Optional<ApiKey> found = keys.find(id);
        Optional<Rotation.Refusal> refusal =
                found.map(key -> whyNot(key, now)).orElse(Optional.of(Rotation.Refusal.UNKNOWN));
        if (refusal.isPresent()) {
            return new Rotation.Refused(refusal.get());
        }
        ApiKey old = found.orElseThrow();
        Duration lifetime = Duration.between(old.created(), old.expires());
        Issued successor = issue(old.owner(), old.scopes(), lifetime, old.limits(), Optional.of(id));
        ApiKey retiring = old.retiring(successor.key().id(), now.plus(overlap));
        return keys.rotate(retiring, successor.key())
                ? new Rotation.Rotated(retiring, successor)
                : new Rotation.Refused(Rotation.Refusal.CHANGED);
    }

    public Optional<ApiKey> revoke(KeyId id) {
        return keys.revoke(id, now());
    }

    public List<ApiKey> list(Optional<KeyId> after, int most) {
        return keys.list(after, most);
    }

    private static Optional<Rotation.Refusal> whyNot(ApiKey key, Instant now) {
        if (key.revoked().isPresent()) {
            return Optional.of(Rotation.Refusal.REVOKED);
        }
        if (key.replacedBy().isPresent()) {
            return Optional.of(Rotation.Refusal.REPLACED);
        }
        return key.isExpired(now) ? Optional.of(Rotation.Refusal.EXPIRED) : Optional.empty();
    }

    private Issued issue(Owner owner, Set<Scope> scopes, Duration lifetime, Limits limits, Optional<KeyId> replaces) {
        Credential credential = new Credential(KeyId.of(random(KeyId.BYTES)), Secret.of(random(Secret.BYTES)));
        Instant now = now();
        ApiKey key = new ApiKey(
                credential.id(),
                credential.secret().digest(),
                owner,
                scopes,
                limits,
                now,
                now.plus(lifetime),
                Optional.empty(),
                replaces,
                Optional.empty());
        return new Issued(key, credential);
    }

    private byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        chance.nextBytes(random);
        return random;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
