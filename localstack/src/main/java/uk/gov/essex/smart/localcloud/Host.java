package uk.gov.essex.smart.localcloud;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every function that has been called, each with its execution environments. Safe from any thread. */
final class Host implements AutoCloseable {

    private final Map<Key, Pool> pools = new ConcurrentHashMap<>();
    private final Functions functions;
    private final JavaRuntime java;
    private final Path logs;
    private final InstantSource clock;
    private final Pool.Limits limits;

    Host(Functions functions, JavaRuntime java, Path logs, InstantSource clock, Pool.Limits limits) {
        this.functions = functions;
        this.java = java;
        this.logs = logs;
        this.clock = clock;
        this.limits = limits;
    }

    private record Key(String name, String version) {}

    /** @throws RuntimeException where the function is not deployed */
    Outcome invoke(String name, String version, Invocation invocation) throws InterruptedException {
        return pool(name, version).invoke(invocation);
    }

    /** Starts the function without an event. */
    Outcome prepare(String name, String version) throws InterruptedException {
        return pool(name, version).prepare();
    }

    private Pool pool(String name, String version) {
        return pools.computeIfAbsent(new Key(name, version), key -> {
            Deployed function = functions.get(key.name(), key.version());
            return new Pool(function, java, logs.resolve(key.name() + ".log"), clock, limits);
        });
    }

    @Override
    public void close() {
        pools.values().forEach(Pool::close);
    }
}
