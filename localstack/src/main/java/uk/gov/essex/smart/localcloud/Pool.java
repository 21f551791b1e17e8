package uk.gov.essex.smart.localcloud;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import uk.gov.essex.smart.localcloud.Outcome.Failed;
import uk.gov.essex.smart.localcloud.Outcome.Reason;

/**
 * The execution environments of one function: none until the first event, then up to a limit; events beyond it wait in
 * order, and beyond the queue they are refused. Safe from any thread.
 */
final class Pool implements AutoCloseable {

    private final Deployed function;
    private final JavaRuntime java;
    private final Path log;
    private final InstantSource clock;
    private final Semaphore admitted;
    private final Semaphore working;
    private final Deque<Child> idle = new ConcurrentLinkedDeque<>();
    private final Set<Child> all = ConcurrentHashMap.newKeySet();

    Pool(Deployed function, JavaRuntime java, Path log, InstantSource clock, Limits limits) {
        this.function = function;
        this.java = java;
        this.log = log;
        this.clock = clock;
        admitted = new Semaphore(limits.children() + limits.waiting());
        working = new Semaphore(limits.children(), true);
    }

    /**
     * @param children execution environments at most
     * @param waiting events that may wait for one
     */
    record Limits(int children, int waiting) {}

    Outcome invoke(Invocation invocation) throws InterruptedException {
        return withChild(child -> child.invoke(invocation));
    }

    /** Has one execution environment ready for an event, as a published version has a snapshot. */
    Outcome prepare() throws InterruptedException {
        return withChild(child -> new Outcome.Answered(new byte[0]));
    }

    /** Work on a child that is ready. */
    private interface Work {
        Outcome on(Child child) throws InterruptedException;
    }

    private Outcome withChild(Work work) throws InterruptedException {
        if (!admitted.tryAcquire()) {
            return Failed.of(Reason.TOO_MANY_WAITING, "Too many events wait for " + function.name() + ".");
        }
        try {
            working.acquire();
            try {
                Child child = ready();
                Outcome outcome = work.on(child);
                release(child);
                return outcome;
            } catch (StartFailure failure) {
                return failure.failed();
            } finally {
                working.release();
            }
        } finally {
            admitted.release();
        }
    }

    private Child ready() {
        for (Child child = idle.poll(); child != null; child = idle.poll()) {
            if (child.isAlive()) {
                return child;
            }
            all.remove(child);
        }
        Child child = started();
        all.add(child);
        if (function.snapStart()) {
            child.awaitSnapshot();
            child.restore();
        }
        child.awaitIdle();
        return child;
    }

    private Child started() {
        try {
            return Child.start(function, java, log, clock);
        } catch (IOException fault) {
            throw new StartFailure(Failed.of(Reason.COULD_NOT_START, "No process: " + fault.getMessage()));
        }
    }

    private void release(Child child) {
        if (child.isAlive()) {
            idle.push(child);
        } else {
            all.remove(child);
        }
    }

    @Override
    public void close() {
        all.forEach(Child::close);
        all.clear();
        idle.clear();
    }
}
