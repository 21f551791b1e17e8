package uk.gov.essex.smart.supermarket.lambda.files;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Cancels a statement that takes too long or too much; closing lets it go. DuckDB's own timeout ends with the first row. */
public final class Leash implements AutoCloseable {

    private static final long LOOK_MILLISECONDS = 50;

    private final Statement statement;
    private final long longestNanoseconds;
    private final BooleanSupplier tooMuch;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread holder;
    private volatile boolean pulled;

    /** @param tooMuch asked twenty times a second */
    public Leash(Statement statement, Duration longest, BooleanSupplier tooMuch) {
        this.statement = statement;
        this.tooMuch = tooMuch;
        longestNanoseconds = longest.toNanos();
        holder = Thread.ofVirtual().start(this::hold);
    }

    private void hold() {
        long begun = System.nanoTime();
        try {
            while (!closed.await(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - begun > longestNanoseconds || tooMuch.getAsBoolean()) {
                    pulled = true;
                    statement.cancel();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (SQLException over) {
            // The statement has ended by itself.
        }
    }

    /** Whether it cancelled the statement. */
    public boolean pulled() {
        return pulled;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            holder.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
