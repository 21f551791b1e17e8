package uk.gov.essex.smart.identity.lambda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.identity.ApiKey;
import uk.gov.essex.smart.identity.ApiKeys;
import uk.gov.essex.smart.identity.KeyId;

/** A store that fails at everything, with a message that quotes what it was asked. */
final class UnreadableKeys implements ApiKeys {

    @Override
    public void add(ApiKey key) {
        throw failed(key.id());
    }

    @Override
    public Optional<ApiKey> find(KeyId id) {
        throw failed(id);
    }

    @Override
    public boolean rotate(ApiKey retiring, ApiKey successor) {
        throw failed(retiring.id());
    }

    @Override
    public Optional<ApiKey> revoke(KeyId id, Instant when) {
        throw failed(id);
    }

    @Override
    public List<ApiKey> list(Optional<KeyId> after, int most) {
        throw new IllegalArgumentException("no page");
    }

    private static IllegalArgumentException failed(KeyId id) {
        return new IllegalArgumentException("no answer for " + id.value());
    }
}
