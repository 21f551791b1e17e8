package uk.gov.essex.smart.localcloud;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What the host is told by its environment.
 *
 * @param endpoint where the emulated AWS listens
 * @param state the folder for logs and expanded code
 * @param port the host's own port
 * @param children execution environments per function at most
 * @param waiting events per function that may wait for one
 */
record Config(URI endpoint, String region, Path state, int port, int children, int waiting) {

    private static final URI NOWHERE = URI.create("http://127.0.0.1");

    /** @throws IllegalArgumentException naming every setting that is not usable */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(
                settings.parsed("AWS_ENDPOINT_URL", NOWHERE, URI::create),
                settings.text("AWS_REGION", "eu-west-2"),
                Path.of(settings.text("LAMBDA_HOST_STATE", ".state")).toAbsolutePath(),
                settings.number("LAMBDA_HOST_PORT", 9_001, 0, 65_535),
                settings.number("LAMBDA_HOST_CHILDREN", 1, 1, 64),
                settings.number("LAMBDA_HOST_WAITING", 200, 0, 100_000));
        settings.check();
        return config;
    }

    static Config fromEnvironment() {
        return from(System.getenv());
    }
}
