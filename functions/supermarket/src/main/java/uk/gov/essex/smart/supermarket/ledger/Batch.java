package uk.gov.essex.smart.supermarket.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Pence;

/**
 * Payouts that are made together.
 *
 * @param number from 1, without gaps
 * @param proposer who proposed it
 * @param approver who approved it, who is somebody else
 * @param revision how often it was written; 0 where it never was
 */
public record Batch(
        int number,
        State state,
        String proposer,
        Instant proposed,
        Optional<String> approver,
        List<Payout> payouts,
        long revision) {

    /** Where a batch stands. */
    public enum State {
        PROPOSED,
        /** Decided; not all of it may be in the books yet. */
        APPROVED,
        /** In the books: the bank may be told. */
        POSTED,
        /** The bank confirmed it. */
        PAID,
        /** Taken back before it was approved. */
        WITHDRAWN
    }

    /** One publisher's. */
    public record Payout(AccountId publisher, String creditor, Pence amount) {}

    public Batch {
        payouts = List.copyOf(payouts);
    }

    Batch in(State newState) {
        return new Batch(number, newState, proposer, proposed, approver, payouts, revision);
    }

    Batch approvedBy(String newApprover, List<Payout> kept) {
        return new Batch(number, State.APPROVED, proposer, proposed, Optional.of(newApprover), kept, revision);
    }

    /** The same as its next revision, as it is stored. */
    public Batch next() {
        return new Batch(number, state, proposer, proposed, approver, payouts, revision + 1);
    }

    /** Whether the next batch may be proposed: what this one takes is in the books, or it takes nothing. */
    boolean isSettled() {
        return state != State.PROPOSED && state != State.APPROVED;
    }

    /** Whether it is in the books, so that the bank may be told. */
    public boolean isPosted() {
        return state == State.POSTED || state == State.PAID;
    }

    public Pence total() {
        return payouts.stream().map(Payout::amount).reduce(Pence.NONE, Pence::plus);
    }
}
