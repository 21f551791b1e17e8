package uk.gov.essex.smart.benchmarks.coldstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import uk.gov.essex.smart.localcloud.Child;
import uk.gov.essex.smart.localcloud.Invocation;
import uk.gov.essex.smart.localcloud.JavaRuntime;
import uk.gov.essex.smart.localcloud.Outcome;

/** Measures first answers of fresh JVMs under the real runtime interface client, in nanoseconds of wall time. */
final class Stopwatch {

    private final JavaRuntime java;
    private final Path logs;
    private int measured;

    Stopwatch(Path folder) {
        java = new JavaRuntime(folder.resolve("native"));
        logs = folder;
    }

    /** From starting the process to the first answer. */
    long cold(Subject subject) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (Child child = start(subject, false)) {
            answer(child, subject);
            return System.nanoTime() - begun;
        }
    }

    /** From leaving the snapshot to the first answer. What AWS adds to fetch the snapshot is not in it. */
    long restored(Subject subject) throws IOException, InterruptedException {
        try (Child child = start(subject, true)) {
            child.awaitSnapshot();
            long begun = System.nanoTime();
            child.restore();
            answer(child, subject);
            return System.nanoTime() - begun;
        }
    }

    private Child start(Subject subject, boolean snapStart) throws IOException {
        return Child.start(
                subject.function().withSnapStart(snapStart),
                java,
                logs.resolve(subject.name() + ".log"),
                InstantSource.system());
    }

    private void answer(Child child, Subject subject) throws InterruptedException {
        Outcome outcome = child.invoke(new Invocation(
                "first",
                "arn:aws:lambda:eu-west-2:000000000000:function:" + subject.name(),
                "",
                subject.event().apply(++measured)));
        if (!(outcome instanceof Outcome.Answered)) {
            throw new IllegalStateException(subject.name() + " did not answer: "
                    + new String(outcome.body(), StandardCharsets.UTF_8) + "; its log is " + logs);
        }
    }
}
