package uk.gov.essex.smart.localcloud;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.sts.StsClient;
import uk.gov.essex.smart.localcloud.aws.LambdaFunctions;
import uk.gov.essex.smart.localcloud.aws.RoleCredentials;

/** Builds the host from its configuration. */
final class Wiring {

    private Wiring() {}

    static HostServer server(Config config) throws IOException {
        Region region = Region.of(config.region());
        LambdaFunctions functions = new LambdaFunctions(
                LambdaClient.builder()
                        .endpointOverride(config.endpoint())
                        .region(region)
                        .httpClient(UrlConnectionHttpClient.create())
                        .build(),
                new RoleCredentials(StsClient.builder()
                        .endpointOverride(config.endpoint())
                        .region(region)
                        .httpClient(UrlConnectionHttpClient.create())
                        .build()),
                config.state().resolve("code"),
                Map.of(
                        "AWS_ENDPOINT_URL", config.endpoint().toString(),
                        "AWS_REGION", config.region(),
                        "AWS_DEFAULT_REGION", config.region()));
        Host host = new Host(
                functions,
                new JavaRuntime(config.state().resolve("native")),
                Files.createDirectories(config.state().resolve("logs")),
                InstantSource.system(),
                new Pool.Limits(config.children(), config.waiting()));
        return new HostServer(host, config.port());
    }
}
