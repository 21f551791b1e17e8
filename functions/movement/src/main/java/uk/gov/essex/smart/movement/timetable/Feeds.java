package uk.gov.essex.smart.movement.timetable;

import java.util.Optional;

/** Feeds as they were uploaded, and what became of them. Implementations are safe from any thread. */
public interface Feeds {

    /**
     * A feed's bytes.
     *
     * @param key as it was uploaded under
     * @param most no more than so many of its bytes
     */
    Optional<byte[]> find(String key, int most);

    /** Keeps the report on a feed in place of an earlier one on the same feed. */
    void report(String key, byte[] report);
}
