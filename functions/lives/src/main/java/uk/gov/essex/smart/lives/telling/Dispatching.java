package uk.gov.essex.smart.lives.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Waiting;

/**
 * Sends what waits, each message once, whenever it dies: a message is marked only after it was taken, and the messenger
 * knows again what it took. Once holds while runs never overlap, and while a message is marked before the messenger forgets
 * its reference. Oldest first; a message that cannot be handled is left for the next run and does not hold up the others.
 */
public final class Dispatching {

    /** After so many in a row that were not told, something other than the messages is to blame. */
    static final int FAILURES_IN_A_ROW = 5;

    private final SealedDocuments documents;
    private final Composer composer;
    private final Messenger messenger;
    private final Undeliverable undeliverable;

    public Dispatching(SealedDocuments documents, Composer composer, Messenger messenger, Undeliverable undeliverable) {
        this.documents = documents;
        this.composer = composer;
        this.messenger = messenger;
        this.undeliverable = undeliverable;
    }

    /**
     * One run.
     *
     * @param most how many messages it may try
     * @param timeLeft asked before each message
     */
    public Round run(int most, BooleanSupplier timeLeft) {
        List<Fate> fates = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        List<Waiting> page = untried(tried);
        while (!page.isEmpty()) {
            for (Waiting message : page) {
                if (fates.size() == most || isToStop(fates) || !timeLeft.getAsBoolean()) {
                    return round(fates);
                }
                tried.add(message.id());
                fates.add(dispatch(message));
            }
            page = untried(tried);
        }
        return round(fates);
    }

    private List<Waiting> untried(Set<String> tried) {
        return documents.listWaiting(SealedDocuments.MOST).stream()
                .filter(message -> !tried.contains(message.id()))
                .toList();
    }

    private Round round(List<Fate> fates) {
        return new Round(fates, documents.listWaiting(SealedDocuments.MOST).size());
    }

    private static boolean isToStop(List<Fate> fates) {
        if (!fates.isEmpty()
                && fates.getLast() instanceof Fate.Postponed last
                && last.reason().holdsForAll()) {
            return true;
        }
        return fates.size() >= FAILURES_IN_A_ROW
                && fates.subList(fates.size() - FAILURES_IN_A_ROW, fates.size()).stream()
                        .allMatch(fate -> fate instanceof Fate.Postponed || fate instanceof Fate.Undelivered);
    }

    private Fate dispatch(Waiting message) {
        try {
            Fate fate = tell(message);
            if (!(fate instanceof Fate.Postponed)) {
                documents.sent(message);
            }
            return fate;
        } catch (RuntimeException fault) {
            return new Fate.Stuck(fault);
        }
    }

    private Fate tell(Waiting message) {
        return switch (composer.compose(message)) {
            case Composed.NobodyToTell() -> new Fate.NobodyToTell();
            case Composed.Letters(List<Letter> letters) -> tell(message, letters);
        };
    }

    private Fate tell(Waiting message, List<Letter> letters) {
        List<Undeliverable.Refusal> refusals = new ArrayList<>();
        for (Letter letter : letters) {
            switch (messenger.send(checked(letter, message))) {
                case Answer.Sent() -> {
                    return new Fate.Told();
                }
                case Answer.SentBefore() -> {
                    return new Fate.ToldBefore();
                }
                case Answer.TryLater(Answer.Reason reason) -> {
                    return new Fate.Postponed(reason);
                }
                case Answer.Refused(String kind) ->
                    refusals.add(new Undeliverable.Refusal(letter.recipient().channel(), kind));
            }
        }
        undeliverable.report(message, refusals);
        return new Fate.Undelivered();
    }

    private static Letter checked(Letter letter, Waiting message) {
        if (!letter.reference().equals(message.id())) {
            throw new IllegalStateException(letter + " must have the id of its message as its reference");
        }
        return letter;
    }
}
