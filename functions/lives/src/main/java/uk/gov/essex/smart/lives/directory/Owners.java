package uk.gov.essex.smart.lives.directory;

import java.util.Set;
import java.util.UUID;

/** Whose each id is: theirs who were the first to use it, for good. Safe from any thread. */
public interface Owners {

    /**
     * Makes the ids the owner's.
     *
     * @param owner whom the caller's key was given to
     * @return those of them that are somebody else's; empty where all of them are now the owner's
     */
    Set<UUID> claim(Set<UUID> ids, String owner);
}
