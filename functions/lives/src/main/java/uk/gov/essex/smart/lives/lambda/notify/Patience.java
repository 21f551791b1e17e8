package uk.gov.essex.smart.lives.lambda.notify;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends calls that last too long. Notify's client sets no limit to its connections; it runs on a virtual thread, since
 * interrupting one closes the socket it waits for. Safe from any thread.
 */
final class Patience {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration limit;

    Patience(Duration limit) {
        this.limit = limit;
    }

    /**
     * What the call returns.
     *
     * @throws TimeoutException where it lasted too long and was ended
     * @throws ExecutionException with what the call threw
     */
    <T> T await(Callable<T> call) throws TimeoutException, ExecutionException {
        Future<T> answer = threads.submit(call);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("Interrupted");
        } finally {
            answer.cancel(true);
        }
    }
}
