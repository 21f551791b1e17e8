package uk.gov.essex.smart.lives.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Waiting;
import uk.gov.essex.smart.lives.telling.Undeliverable.Refusal;

final class DispatchingTest {

    private final SealedDocuments documents = new InMemorySealedDocuments();
    private final InMemoryMessenger messenger = new InMemoryMessenger();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> reported = new ArrayList<>();

    @Test
    void sendsByThePreferredChannelOnceAndMarks() {
        waiting(3);
        assertThat(run(Letters::compose).fates()).hasSize(3).containsOnly(new Fate.Told());
        assertThat(messenger.taken())
                .extracting(letter -> letter.recipient().channel())
                .containsOnly(Channel.EMAIL);

        assertThat(documents.listWaiting(10)).isEmpty();
        assertThat(run(Letters::compose)).isEqualTo(new Round(List.of(), 0));
    }

    @Test
    void fallsBackToTheNextChannelWhereOneRefuses() {
        waiting(1);
        messenger.answering(Channel.EMAIL, new Answer.Refused("ValidationError"));
        assertThat(run(Letters::compose).fates()).containsExactly(new Fate.Told());
        assertThat(messenger.taken())
                .extracting(letter -> letter.recipient().channel())
                .containsExactly(Channel.TEXT);
    }

    @Test
    void neverFallsBackWhileALetterMayHaveBeenTaken() {
        waiting(1);
        messenger.answering(Channel.EMAIL, new Answer.TryLater(Answer.Reason.NO_ANSWER));
        assertThat(run(Letters::compose).fates()).containsExactly(new Fate.Postponed(Answer.Reason.NO_ANSWER));
        assertThat(messenger.asked()).isEqualTo(1);
        assertThat(documents.listWaiting(10)).hasSize(1);
    }

    @Test
    void reportsWhatNoChannelTakesAndMarksIt() {
        waiting(1);
        refuseEverything();
        assertThat(run(Letters::compose).fates()).containsExactly(new Fate.Undelivered());
        assertThat(refusals)
                .containsExactly(
                        new Refusal(Channel.EMAIL, "ValidationError"),
                        new Refusal(Channel.TEXT, "BadRequestError"),
                        new Refusal(Channel.POST, "ValidationError"));
        assertThat(documents.listWaiting(10)).isEmpty();
    }

    @Test
    void leavesUndeliverableMessagesWaitingUntilSomebodyIsTold() {
        waiting(1);
        refuseEverything();
        Dispatching deaf = new Dispatching(documents, Letters::compose, messenger, (message, why) -> {
            throw new IllegalStateException("deaf");
        });
        assertThat(deaf.run(10, () -> true).faults()).hasSize(1);
        assertThat(documents.listWaiting(10)).hasSize(1);
    }

    @Test
    void marksWhatNobodyIsToBeToldOf() {
        waiting(1);
        assertThat(run(message -> new Composed.NobodyToTell()).fates()).containsExactly(new Fate.NobodyToTell());
        assertThat(documents.listWaiting(10)).isEmpty();
        assertThat(messenger.asked()).isZero();
    }

    @Test
    void isNotHeldUpByMessagesItCannotHandle() {
        waiting(5);
        String poison = documents.listWaiting(1).getFirst().id();
        Round round = run(message -> {
            if (message.id().equals(poison)) {
                throw new IllegalStateException("poison");
            }
            return Letters.compose(message);
        });
        assertThat(round.count(Fate.Told.class)).isEqualTo(4);
        assertThat(round.faults()).hasSize(1);
        assertThat(documents.listWaiting(10)).extracting(Waiting::id).containsExactly(poison);
        assertThat(round.waiting()).isEqualTo(1);
    }

    @Test
    void isNotHeldUpByALetterThatBreaksTheMessenger() {
        waiting(5);
        messenger.answering(documents.listWaiting(1).getFirst().id(), new Answer.TryLater(Answer.Reason.FAULT));
        assertThat(run(Letters::compose).count(Fate.Told.class)).isEqualTo(4);
    }

    @Test
    void refusesLettersOfAnotherReference() {
        waiting(1);
        Round round = run(message -> new Composed.Letters(List.of(Letters.letter("another", Letters.BY_EMAIL))));
        assertThat(round.faults()).hasSize(1);
        assertThat(messenger.asked()).isZero();
    }

    @Test
    void stopsWhereAllMustWait() {
        for (Answer.Reason reason :
                List.of(Answer.Reason.RATE_LIMIT, Answer.Reason.DAILY_LIMIT, Answer.Reason.NOT_ADMITTED)) {
            InMemoryMessenger refusing = new InMemoryMessenger().answering(Channel.EMAIL, new Answer.TryLater(reason));
            waiting(3);
            Round round = new Dispatching(documents, Letters::compose, refusing, this::report).run(10, () -> true);
            assertThat(round.fates()).containsExactly(new Fate.Postponed(reason));
        }
    }

    @Test
    void stopsAfterSomeFailuresInARow() {
        waiting(20);
        messenger.answering(Channel.EMAIL, new Answer.TryLater(Answer.Reason.FAULT));
        assertThat(run(Letters::compose).fates()).hasSize(Dispatching.FAILURES_IN_A_ROW);

        refuseEverything();
        assertThat(run(Letters::compose).fates()).hasSize(Dispatching.FAILURES_IN_A_ROW);
        assertThat(reported).hasSize(Dispatching.FAILURES_IN_A_ROW);
    }

    @Test
    void stopsAtTheMostAndWhenTimeIsUp() {
        waiting(20);
        Dispatching dispatching = new Dispatching(documents, Letters::compose, messenger, this::report);
        assertThat(dispatching.run(7, () -> true)).extracting(Round::waiting).isEqualTo(13);
        AtomicInteger left = new AtomicInteger(4);
        assertThat(dispatching.run(20, () -> left.getAndDecrement() > 0).fates())
                .hasSize(4);
    }

    @Test
    void goesOnBeyondAPage() {
        waiting(SealedDocuments.MOST + 10);
        assertThat(run(Letters::compose).count(Fate.Told.class)).isEqualTo(SealedDocuments.MOST + 10);
    }

    private Round run(Composer composer) {
        return new Dispatching(documents, composer, messenger, this::report).run(1_000, () -> true);
    }

    private void report(Waiting message, List<Refusal> why) {
        reported.add(message.id());
        refusals.addAll(why);
    }

    private void refuseEverything() {
        Stream.of(Channel.EMAIL, Channel.POST)
                .forEach(channel -> messenger.answering(channel, new Answer.Refused("ValidationError")));
        messenger.answering(Channel.TEXT, new Answer.Refused("BadRequestError"));
    }

    private void waiting(int messages) {
        IntStream.range(0, messages)
                .forEach(i -> documents.commit(Plain.step(Plain.document(Plain.id()), "command-" + i)));
    }
}
