package uk.gov.essex.smart.common.aws;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/**
 * A secret of AWS Secrets Manager, read when it is first wanted and again after {@link #KEPT}, so that it can be replaced
 * while a function runs. Safe from any thread.
 */
public final class Secret {

    static final Duration KEPT = Duration.ofMinutes(5);

    private final SecretsManagerClient client;
    private final String name;
    private final InstantSource clock;
    private @Nullable Held held;

    private record Held(String value, Instant until) {}

    Secret(SecretsManagerClient client, String name, InstantSource clock) {
        this.client = client;
        this.name = name;
        this.clock = clock;
    }

    /** By a client of its own; region, endpoint and credentials come from the function's environment. */
    public static Secret named(String name, InstantSource clock) {
        return new Secret(
                SecretsManagerClient.builder().httpClientBuilder(Clients.http()).build(), name, clock);
    }

    /** The secret's text. */
    public synchronized String read() {
        Instant now = clock.instant();
        Held known = held;
        if (known != null && now.isBefore(known.until())) {
            return known.value();
        }
        String value = client.getSecretValue(get -> get.secretId(name)).secretString();
        held = new Held(value, now.plus(KEPT));
        return value;
    }
}
