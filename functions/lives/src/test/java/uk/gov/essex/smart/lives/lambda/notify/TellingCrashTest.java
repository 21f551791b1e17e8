package uk.gov.essex.smart.lives.lambda.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.lambda.Invocation;
import uk.gov.essex.smart.lives.lambda.TellHandler;
import uk.gov.essex.smart.lives.lambda.notify.NotifyStub.Turn;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.telling.Dispatching;
import uk.gov.essex.smart.lives.telling.Letters;
import uk.gov.essex.smart.lives.telling.Messenger;

/** The function dies anywhere and Notify's answers are lost: the next runs tell everything, and nothing twice. */
final class TellingCrashTest {

    private static final int MESSAGES = 3;

    private final Set<String> reported = new TreeSet<>();

    /** Ends a run as Lambda does: nothing catches it. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void tellsAllAndNothingTwiceWhereverItDies() {
        int calls = dyingAt(Integer.MAX_VALUE, false);
        assertThat(calls).isEqualTo(3 + 2 * MESSAGES);
        for (int fatal = 1; fatal <= calls; fatal++) {
            dyingAt(fatal, false);
            dyingAt(fatal, true);
        }
    }

    private int dyingAt(int fatal, boolean after) {
        SealedDocuments documents = waiting();
        AtomicInteger calls = new AtomicInteger();
        try (NotifyStub notify = new NotifyStub()) {
            Messenger messenger = messenger(notify);
            try {
                new Dispatching(
                                dying(SealedDocuments.class, documents, calls, fatal, after),
                                Letters::compose,
                                dying(Messenger.class, messenger, calls, fatal, after),
                                (message, refusals) -> {})
                        .run(10, () -> true);
            } catch (Death expected) {
                assertThat(calls.get()).isEqualTo(fatal);
            }
            new Dispatching(documents, Letters::compose, messenger, (message, refusals) -> {}).run(10, () -> true);
            assertThat(documents.listWaiting(10)).isEmpty();
            assertThat(notify.taken())
                    .extracting(NotifyStub.Taken::reference)
                    .hasSize(MESSAGES)
                    .doesNotHaveDuplicates();
        }
        return calls.get();
    }

    @Test
    void tellsOnceWhatEveryMishapBefalls() {
        SealedDocuments documents = waiting();
        try (NotifyStub notify = new NotifyStub()) {
            notify.next(new Turn.LosesItsAnswer())
                    .next(new Turn.Errs(400, "ValidationError", Letters.EMAIL + " is not a valid address"))
                    .next(new Turn.LosesItsAnswer())
                    .next(new Turn.Errs(500, "Exception", "Internal server error about " + Plain.NAME))
                    .next(new Turn.Errs(429, "RateLimitError", "Exceeded rate limit"));
            List<String> lines = new ArrayList<>();
            for (int run = 0; run < 4; run++) {
                lines.add(output(documents, messenger(notify)));
            }
            assertThat(documents.listWaiting(10)).isEmpty();
            assertThat(notify.taken())
                    .extracting(NotifyStub.Taken::reference)
                    .hasSize(MESSAGES)
                    .doesNotHaveDuplicates();
            assertThat(lines.get(0)).contains("\"Told\":0", "\"Postponed\":3", "\"Waiting\":3");
            assertThat(lines.get(1)).contains("\"ToldBefore\":2", "\"Postponed\":1", "\"Waiting\":1");
            assertThat(lines.get(2)).contains("\"Told\":1", "\"Waiting\":0");
        }
    }

    @Test
    void printsNothingPersonal() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream all = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(all);
        System.setErr(all);
        try (NotifyStub notify = new NotifyStub()) {
            SealedDocuments documents = waiting();
            for (String path : List.of("email", "sms", "letter")) {
                notify.next(new Turn.Errs(400, "ValidationError", path + " " + String.join(" ", Letters.PERSONAL)));
            }
            notify.next(new Turn.LosesItsAnswer()).next(new Turn.Errs(500, Plain.NAME, Letters.EMAIL));
            all.println(output(documents, messenger(notify)));
            all.println(output(documents, letter -> {
                throw new IllegalStateException("About " + Plain.NAME + " of " + Letters.EMAIL);
            }));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(reported).hasSize(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("\"Undeliverable\":1", "\"Stuck\":2", "IllegalStateException")
                .doesNotContain(Letters.PERSONAL);
    }

    private String output(SealedDocuments documents, Messenger messenger) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Dispatching dispatching = new Dispatching(
                documents, Letters::compose, messenger, (message, refusals) -> reported.add(message.id() + refusals));
        new TellHandler(dispatching, 10, () -> Plain.NOW, new PrintStream(printed, true, StandardCharsets.UTF_8))
                .handleRequest(
                        InputStream.nullInputStream(), OutputStream.nullOutputStream(), Invocation.withAmpleTime());
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static Messenger messenger(NotifyStub notify) {
        return new NotifyMessenger(
                () -> NotifyStub.KEY, notify.base(), TemplateIds.from(Letters.setting()), Duration.ofSeconds(10));
    }

    private static SealedDocuments waiting() {
        SealedDocuments documents = new InMemorySealedDocuments();
        for (int i = 0; i < MESSAGES; i++) {
            documents.commit(Plain.step(Plain.document(Plain.id()), "a"));
        }
        return documents;
    }

    private static <T> T dying(Class<T> port, T living, AtomicInteger calls, int fatal, boolean after) {
        Object mortal =
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    int call = calls.incrementAndGet();
                    if (call == fatal && !after) {
                        throw new Death();
                    }
                    try {
                        Object answer = method.invoke(living, arguments);
                        if (call == fatal) {
                            throw new Death();
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return port.cast(mortal);
    }
}
