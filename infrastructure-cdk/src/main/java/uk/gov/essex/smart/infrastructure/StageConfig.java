package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.RetentionDays;

/**
 * What differs between stages. A stage has an AWS account of its own: topic rules, thing policies and provisioning
 * templates are known to devices by name, so two stages cannot share one.
 *
 * @param stage {@code dev} or {@code prod}
 * @param place where it is deployed
 * @param keepsData stateful resources outlive their stack and stacks resist deletion
 * @param ingestTracing X-Ray samples a twentieth of all invocations at a rate no setting changes; over a whole county's
 *     blocks that alone would cost a tenth of what everything else does
 * @param functionEnvironment added to every function's environment, in place of what is there, such as {@code
 *     AWS_ENDPOINT_URL}
 * @param frontDoor what the public meets
 * @param market on what terms the Data Supermarket sells
 */
public record StageConfig(
        String stage,
        Place place,
        boolean keepsData,
        Retention retention,
        Concurrency concurrency,
        Thresholds thresholds,
        Tracing ingestTracing,
        Map<String, String> functionEnvironment,
        FrontDoorConfig frontDoor,
        Market market,
        String costCentre,
        Optional<String> alarmEmail) {

    /** An empty account leaves the stacks without one: they deploy to whichever account the credentials belong to. */
    public record Place(Optional<String> account, String region) {}

    /** How long logs are kept. */
    public record Retention(RetentionDays functionLogs, RetentionDays accessLogs) {}

    /** Reserved concurrency; empty where a function shares the account's pool. */
    public record Concurrency(Optional<Integer> ingest, Optional<Integer> api, Optional<Integer> authorizer) {}

    /**
     * Where alarms begin.
     *
     * @param lagSeconds median age of a block's last reading on arrival
     * @param leastBlocksAnHour fewer mean the road is broken; 0 where no fleet is expected
     * @param silentPosts lampposts without a connection
     */
    public record Thresholds(int lagSeconds, int leastBlocksAnHour, int silentPosts) {}

    /**
     * What the public meets, and how fast.
     *
     * @param domain empty means the API answers on the address API Gateway gives it
     */
    public record FrontDoorConfig(int requestsPerSecond, int burst, Optional<Domain> domain) {}

    /**
     * On what terms the Data Supermarket sells.
     *
     * @param capacity {@code AGENT} or {@code SUPPLIER}, as a tax adviser decides
     * @param shareBasisPoints what the council keeps of each fee, in hundredths of a per cent
     */
    public record Market(String capacity, int shareBasisPoints) {}

    /** A name of the council's own and the ARN of its certificate in the API's region. */
    public record Domain(String name, String certificateArn) {}

    /** Whether a stack deploys to AWS alone, since no emulator has its resource types, or anywhere. */
    public enum RunsOn {
        AWS_ONLY("aws-only"),
        ANYWHERE("anywhere");

        private final String word;

        RunsOn(String word) {
            this.word = word;
        }
    }

    RemovalPolicy removal() {
        return keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    }

    /** The same for every stack: place, cost tags, and the tag {@code runs-on} that launchers select by. */
    StackProps stack(String service, String description, RunsOn runsOn) {
        Environment.Builder environment = Environment.builder().region(place.region());
        place.account().ifPresent(environment::account);
        return StackProps.builder()
                .env(environment.build())
                .description(description)
                .terminationProtection(keepsData)
                .tags(Map.of(
                        "project", "smart-essex",
                        "service", service,
                        "stage", stage,
                        "cost-centre", costCentre,
                        "runs-on", runsOn.word))
                .build();
    }
}
