package uk.gov.essex.smart.supermarket.ledger;

import java.util.List;
import java.util.Optional;

/** Batches of payouts. */
public interface Batches {

    /** As it is now. */
    Optional<Batch> find(int number);

    /** The one of the highest number. */
    Optional<Batch> latest();

    /** Those with a number below one, highest first; at most so many. */
    List<Batch> list(int below, int most);

    /**
     * Writes it as its next revision.
     *
     * @return false where it is at another revision
     */
    boolean put(Batch batch);
}
