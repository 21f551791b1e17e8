package uk.gov.essex.smart.places;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.Box;

/** The register of posts. */
public interface Lampposts {

    /** What became of a position told by a post. */
    enum Registration {
        /** The post was not known before. */
        NEW,
        /** It stands where the register says, to within {@value Lampposts#TOLERANCE_METRES} metres. */
        KNOWN,
        /** It says it stands elsewhere: posts do not walk, so the register stays as it was. */
        MOVED
    }

    /** How far a fixed post's own reckoning may stray. */
    int TOLERANCE_METRES = 50;

    /** Registers a post that is not known; changes nothing of one that is. Safe to repeat. */
    Registration register(Lamppost lamppost);

    Optional<Lamppost> find(PostId id);

    /**
     * Posts inside the box, by cell and then by id, after the given one.
     *
     * @param after where the last page ended, or empty for the first
     * @param most at least 1
     */
    List<Lamppost> list(Box box, Optional<Lamppost> after, int most);
}
