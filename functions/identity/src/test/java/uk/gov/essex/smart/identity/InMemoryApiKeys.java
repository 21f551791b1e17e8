package uk.gov.essex.smart.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keys of this JVM only, by id. */
public final class InMemoryApiKeys implements ApiKeys {

    private final Map<String, ApiKey> keys = new TreeMap<>();

    @Override
    public synchronized void add(ApiKey key) {
        if (keys.putIfAbsent(key.id().value(), key) != null) {
            throw new IllegalStateException("The key id is taken");
        }
    }

    @Override
    public synchronized Optional<ApiKey> find(KeyId id) {
        return Optional.ofNullable(keys.get(id.value()));
    }

    @Override
    public synchronized boolean rotate(ApiKey retiring, ApiKey successor) {
        boolean stands = find(retiring.id())
                .filter(key -> key.revoked().isEmpty() && key.replacedBy().isEmpty())
                .isPresent();
        if (!stands || keys.containsKey(successor.id().value())) {
            return false;
        }
        keys.put(retiring.id().value(), retiring);
        add(successor);
        return true;
    }

    @Override
    public synchronized Optional<ApiKey> revoke(KeyId id, Instant when) {
        return find(id).map(key -> {
            ApiKey revoked = new ApiKey(
                    key.id(),
                    key.digest(),
                    key.owner(),
                    key.scopes(),
                    key.limits(),
                    key.created(),
                    key.expires(),
                    key.revoked().or(() -> Optional.of(when)),
                    key.replaces(),
                    key.replacedBy());
            keys.put(id.value(), revoked);
            return revoked;
        });
    }

    @Override
    public synchronized List<ApiKey> list(Optional<KeyId> after, int most) {
        return keys.values().stream()
                .filter(key -> after.map(id -> key.id().value().compareTo(id.value()) > 0)
                        .orElse(true))
                .limit(most)
                .toList();
    }
}
