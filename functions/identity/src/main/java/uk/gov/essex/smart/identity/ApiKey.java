package uk.gov.essex.smart.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An API key as it is stored: everything but its secret. Moments are whole seconds.
 *
 * @param digest of the secret
 * @param expires from this moment on the key opens nothing; a rotation brings it forward
 * @param revoked since when the key opens nothing, whatever else it says
 * @param replaces the key that this one took over from
 * @param replacedBy the key that took over from this one
 */
public record ApiKey(
        KeyId id,
        SecretDigest digest,
        Owner owner,
        Set<Scope> scopes,
        Limits limits,
        Instant created,
        Instant expires,
        Optional<Instant> revoked,
        Optional<KeyId> replaces,
        Optional<KeyId> replacedBy) {

    /** @throws IllegalArgumentException where the key has no scope or ends before it begins */
    public ApiKey {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("The key " + id.value() + " must have a scope");
        }
        if (expires.isBefore(created)) {
            throw new IllegalArgumentException("The key " + id.value() + " must not expire (" + expires
                    + ") before it was created (" + created + ")");
        }
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    /** This key as it stays until its successor has taken over: for the overlap, or its own end if that is sooner. */
    ApiKey retiring(KeyId successor, Instant end) {
        Instant sooner = end.isBefore(expires) ? end : expires;
        return new ApiKey(
                id, digest, owner, scopes, limits, created, sooner, revoked, replaces, Optional.of(successor));
    }
}
