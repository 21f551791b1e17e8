package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.gov.essex.smart.supermarket.AccountId;

/**
 * The postings, for ever. Sales and refunds come here with the orders that they belong to, payouts by {@link #post}.
 *
 * <p>No balance is counted up as postings come: two sales of one publisher would wait for each other. A balance is that of
 * the last day closed and the postings since, and a day is closed once it cannot change any more.
 */
public interface Books {

    /** Adds a posting, once for each event, whatever its moment. */
    void post(Posting posting);

    /** Every posting of a day, in no order. */
    void readDay(LocalDate day, Consumer<Posting> reader);

    /** Every posting of a publisher from one moment to before another, in no order. */
    void readPublisher(AccountId publisher, Instant from, Instant before, Consumer<Posting> reader);

    /** A publisher's postings, newest first, from before one of them; at most so many. */
    List<Posting> listPostings(AccountId publisher, Optional<Posted> before, int most);

    /** What the council owes a publisher now, in pence; negative where the publisher owes. */
    long balance(AccountId publisher);

    /** The last day that was closed. */
    Optional<LocalDate> closed();

    /**
     * Adds to what a publisher was owed at the end of the last day that counted, once for each day. The first time it counts
     * all that was ever posted until the day's end.
     */
    void close(AccountId publisher, LocalDate day, long pence);

    /** Says that a day is closed, for every publisher. */
    void closed(LocalDate day);

    /** Publishers who were owed as much at their last closing, in the order of their names after one; at most so many. */
    List<AccountId> listOwed(long leastPence, Optional<AccountId> after, int most);
}
