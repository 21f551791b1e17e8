package uk.gov.essex.smart.localcloud;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A function as it was deployed.
 *
 * @param memory mebibytes
 * @param environment the function's own variables, credentials and endpoint included
 * @param snapStart whether the hooks around a snapshot run before the first event
 * @param code the folder the deployment package was expanded into: the task root
 */
public record Deployed(
        String name,
        String version,
        String handler,
        int memory,
        Duration timeout,
        Map<String, String> environment,
        boolean snapStart,
        Path code) {

    public Deployed {
        environment = Map.copyOf(environment);
    }

    /** The same function with the snapshot hooks on or off. */
    public Deployed withSnapStart(boolean on) {
        return new Deployed(name, version, handler, memory, timeout, environment, on, code);
    }
}
