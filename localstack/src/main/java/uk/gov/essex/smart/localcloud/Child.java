package uk.gov.essex.smart.localcloud;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.gov.essex.smart.localcloud.Outcome.Failed;
import uk.gov.essex.smart.localcloud.Outcome.Reason;

/**
 * One execution environment: a JVM under the real runtime interface client. It takes one event at a time; a timeout
 * ends it, as on AWS. Not for several threads at once, but {@link #close} may come from any.
 */
public final class Child implements AutoCloseable {

    /** How long a JVM may take before its first event; AWS allows SnapStart functions several minutes. */
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Deployed function;
    private final RuntimeApi api;
    private final Process process;

    private Child(Deployed function, RuntimeApi api, Process process) {
        this.function = function;
        this.api = api;
        this.process = process;
        var _ = process.onExit().thenAccept(ended -> {
            api.fail(Failed.of(
                    Reason.ENDED, "The function's process ended with exit status " + ended.exitValue() + "."));
            api.close();
        });
    }

    /**
     * Starts a JVM; what it prints is appended to the log file.
     *
     * @throws IOException where the process cannot be made
     */
    public static Child start(Deployed function, JavaRuntime java, Path log, InstantSource clock) throws IOException {
        RuntimeApi api = new RuntimeApi(function.timeout(), clock);
        try {
            ProcessBuilder builder = new ProcessBuilder(java.command(function))
                    .directory(function.code().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().clear();
            builder.environment().putAll(environment(function, api));
            return new Child(function, api, builder.start());
        } catch (IOException fault) {
            api.close();
            throw fault;
        }
    }

    /** Waits until the hooks before a snapshot have run; only for a function with SnapStart. */
    public void awaitSnapshot() {
        await(api.snapshotTaken());
    }

    /** Goes on from the snapshot; returns at once. */
    public void restore() {
        api.restore();
    }

    /** Waits until the child asks for its first event. */
    public void awaitIdle() {
        await(api.idle());
    }

    /** Runs one event; never throws for what the function does. */
    public Outcome invoke(Invocation invocation) throws InterruptedException {
        CompletableFuture<Outcome> outcome = api.offer(invocation);
        if (!process.isAlive()) {
            return Failed.of(Reason.ENDED, "The function's process had ended before the event.");
        }
        try {
            return outcome.get(function.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            close();
            return Failed.of(
                    Reason.TIMED_OUT,
                    "Task timed out after %.2f seconds"
                            .formatted(function.timeout().toMillis() / 1000.0));
        } catch (ExecutionException fault) {
            throw new IllegalStateException("An outcome is never exceptional", fault);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long processId() {
        return process.pid();
    }

    /** Ends the JVM at once and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void await(CompletableFuture<Void> step) {
        try {
            step.orTimeout(LONGEST_START.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException fault) {
            close();
            throw fault.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure(Failed.of(
                            Reason.COULD_NOT_START,
                            "The function did not start within " + LONGEST_START.toSeconds() + " seconds."));
        }
    }

    private static Map<String, String> environment(Deployed function, RuntimeApi api) {
        Map<String, String> variables = new HashMap<>(function.environment());
        variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
        variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", function.snapStart() ? "snap-start" : "on-demand");
        variables.put("AWS_LAMBDA_FUNCTION_NAME", function.name());
        variables.put("AWS_LAMBDA_FUNCTION_VERSION", function.version());
        variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(function.memory()));
        variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name());
        variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "local");
        variables.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
        variables.put("_HANDLER", function.handler());
        variables.put("LAMBDA_TASK_ROOT", function.code().toString());
        variables.put("TZ", ":UTC");
        return variables;
    }
}
