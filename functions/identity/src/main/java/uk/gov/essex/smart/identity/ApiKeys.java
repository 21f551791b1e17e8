package uk.gov.essex.smart.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys that were ever given out. Implementations are safe from any thread. */
public interface ApiKeys {

    /**
     * Adds a new key.
     *
     * @throws IllegalStateException where the id is taken; the stored key stays as it was
     */
    void add(ApiKey key);

    /** The key as it stands now, however recent. */
    Optional<ApiKey> find(KeyId id);

    /**
     * Puts both in one step: the key that retires, in place of what is stored, and its successor.
     *
     * @return false, with nothing changed, where the stored key is gone, revoked or was already replaced
     */
    boolean rotate(ApiKey retiring, ApiKey successor);

    /** Ends a key and returns it; empty where there is none. Safe to repeat: the first moment stays. */
    Optional<ApiKey> revoke(KeyId id, Instant when);

    /**
     * Some keys in an order of the store's own, which stays the same.
     *
     * @param after where the last page ended, or empty for the first
     * @param most at least 1; fewer are returned on the last page only
     */
    List<ApiKey> list(Optional<KeyId> after, int most);
}
