package uk.gov.essex.smart.supermarket.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.ledger.Batch.Payout;
import uk.gov.essex.smart.supermarket.ledger.Batch.State;

/**
 * Pays publishers what they are owed: proposed by one person, approved by another, posted, and marked paid when the bank
 * confirms. Each step may be broken off and asked again, and nobody is paid twice: a batch is proposed only when the one
 * before it stands in the books.
 */
public final class Payouts {

    /** What a batch holds at most, so that it is made while its maker waits; the rest follows in the next. */
    public static final int MOST = 100;

    private static final int PAGE = 100;

    private final Books books;
    private final Batches batches;
    private final Publishers publishers;
    private final InstantSource clock;

    public Payouts(Books books, Batches batches, Publishers publishers, InstantSource clock) {
        this.books = books;
        this.batches = batches;
        this.publishers = publishers;
        this.clock = clock;
    }

    /** What came of a step. */
    public sealed interface Result {
        record Done(Batch batch) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a step was not taken. */
    public enum Reason {
        NO_SUCH_BATCH,
        /** The one before is not in the books yet. */
        ANOTHER_OPEN,
        /** Nobody is owed as much. */
        NOTHING_OWED,
        /** Who proposed it or is paid by it may not approve. */
        SAME_PERSON,
        /** It is past that, or not there yet. */
        WRONG_STATE
    }

    /** Proposes to pay everybody who is owed as much; asked again with the number, it is the same batch. */
    public Result propose(int number, String proposer, Pence minimum) {
        Optional<Batch> standing = batches.find(number);
        if (standing.isPresent()) {
            return new Result.Done(standing.get());
        }
        Optional<Batch> latest = batches.latest();
        if (number != latest.map(Batch::number).orElse(0) + 1
                || !latest.map(Batch::isSettled).orElse(true)) {
            return refused(Reason.ANOTHER_OPEN);
        }
        List<Payout> owed = owed(minimum);
        if (owed.isEmpty()) {
            return refused(Reason.NOTHING_OWED);
        }
        Batch batch = new Batch(number, State.PROPOSED, proposer, clock.instant(), Optional.empty(), owed, 0);
        return batches.put(batch) ? new Result.Done(batch.next()) : found(number);
    }

    /** Who has no number in the creditor system waits until there is one. */
    private List<Payout> owed(Pence minimum) {
        List<Payout> payouts = new ArrayList<>();
        Optional<AccountId> after = Optional.empty();
        long least = Math.max(1, minimum.value());
        while (true) {
            List<AccountId> page = books.listOwed(least, after, PAGE);
            for (AccountId publisher : page) {
                long balance = books.balance(publisher);
                if (balance >= least && payouts.size() < MOST) {
                    publishers
                            .find(publisher)
                            .flatMap(Payee::creditor)
                            .ifPresent(creditor -> payouts.add(new Payout(publisher, creditor, new Pence(balance))));
                }
            }
            if (page.size() < PAGE || payouts.size() == MOST) {
                return payouts;
            }
            after = Optional.of(page.getLast());
        }
    }

    /**
     * Approves a batch and posts it. A publisher who meanwhile is owed less than proposed, after a refund, is left out.
     *
     * @param approver not who proposed, nor who is paid by it
     */
    public Result approve(int number, String approver) {
        Optional<Batch> found = batches.find(number);
        if (found.isEmpty()) {
            return refused(Reason.NO_SUCH_BATCH);
        }
        Batch batch = found.get();
        if (batch.proposer().equals(approver) || pays(batch, approver)) {
            return refused(Reason.SAME_PERSON);
        }
        return switch (batch.state()) {
            case PROPOSED -> {
                Batch approved = batch.approvedBy(approver, stillOwed(batch));
                yield batches.put(approved) ? post(approved.next()) : found(number);
            }
            case APPROVED -> post(batch);
            case POSTED, PAID -> new Result.Done(batch);
            case WITHDRAWN -> refused(Reason.WRONG_STATE);
        };
    }

    private static boolean pays(Batch batch, String account) {
        return batch.payouts().stream()
                .anyMatch(payout -> payout.publisher().value().equals(account));
    }

    private List<Payout> stillOwed(Batch batch) {
        return batch.payouts().stream()
                .filter(payout ->
                        books.balance(payout.publisher()) >= payout.amount().value())
                .toList();
    }

    private Result post(Batch batch) {
        batch.payouts()
                .forEach(payout -> books.post(
                        books("approved", batch, payout).payoutApproved(payout.publisher(), payout.amount())));
        return moved(batch, State.POSTED);
    }

    /** Takes a batch back that nobody approved. */
    public Result withdraw(int number) {
        return step(number, State.PROPOSED, State.WITHDRAWN, batch -> {});
    }

    /** Records that the bank paid a batch. */
    public Result paid(int number) {
        return step(
                number,
                State.POSTED,
                State.PAID,
                batch -> batch.payouts()
                        .forEach(payout ->
                                books.post(books("paid", batch, payout).payoutPaid(payout.amount()))));
    }

    private Result step(int number, State from, State to, Consumer<Batch> work) {
        Optional<Batch> found = batches.find(number);
        if (found.isEmpty()) {
            return refused(Reason.NO_SUCH_BATCH);
        }
        Batch batch = found.get();
        if (batch.state() == to) {
            return new Result.Done(batch);
        }
        if (batch.state() != from) {
            return refused(Reason.WRONG_STATE);
        }
        work.accept(batch);
        return moved(batch, to);
    }

    private Result moved(Batch batch, State to) {
        Batch moved = batch.in(to);
        return batches.put(moved) ? new Result.Done(moved.next()) : found(batch.number());
    }

    /** As somebody else left it who came between. */
    private Result found(int number) {
        return new Result.Done(batches.find(number).orElseThrow());
    }

    private Bookkeeping books(String what, Batch batch, Payout payout) {
        String event = "payout-" + what + "-" + batch.number() + "-"
                + payout.publisher().value();
        return new Bookkeeping(new EventId(event), clock.instant(), Integer.toString(batch.number()), "payout");
    }

    private static Result refused(Reason reason) {
        return new Result.Refused(reason);
    }
}
