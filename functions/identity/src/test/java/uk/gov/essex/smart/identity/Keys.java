package uk.gov.essex.smart.identity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Keys for tests: made of one letter each, so that they are known before and mean nothing. */
public final class Keys {

    public static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    public static final Instant EXPIRES = Instant.parse("2027-01-01T00:00:00Z");
    public static final Scope READ = new Scope("places:read");

    private Keys() {}

    /** The credential whose id is sixteen times the letter, and whose secret is 32 times its code. */
    public static Credential credential(char letter) {
        byte[] secret = new byte[Secret.BYTES];
        Arrays.fill(secret, (byte) letter);
        return new Credential(new KeyId(String.valueOf(letter).repeat(16)), Secret.of(secret));
    }

    public static ApiKey key(char letter) {
        return key(letter, Set.of(READ), EXPIRES);
    }

    public static ApiKey key(char letter, Set<Scope> scopes, Instant expires) {
        return new ApiKey(
                credential(letter).id(),
                credential(letter).secret().digest(),
                new Owner("essex-highways"),
                scopes,
                new Limits(600, 50_000),
                CREATED,
                expires,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
