package uk.gov.essex.smart.infrastructure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.SystemLogLevel;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.logs.ILogGroup;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * One Lambda function as it is called: its role, its log group, its published version with SnapStart, the alias {@code
 * live} that everything calls, and the alarms on its failing.
 *
 * <p>No JVM flags: with SnapStart the Java 25 runtime leaves tiered compilation to the JVM, which suits functions that
 * live long.
 */
final class LiveFunction extends Construct {

    /**
     * What makes one function differ from another.
     *
     * @param module the functions module, or the part of one, that its jar is of
     * @param handler class name below {@code uk.gov.essex.smart}
     * @param memoryMegabytes buys CPU in proportion; 1,769 is one core
     * @param scratch room for files, where half a gigabyte is too little: Lambda takes no snapshot of such a function
     */
    record Spec(
            String module,
            String handler,
            String purpose,
            int memoryMegabytes,
            Duration timeout,
            Map<String, String> environment,
            Tracing tracing,
            Optional<Integer> reserved,
            Optional<Size> scratch) {

        /** A function that keeps no large files. */
        Spec(
                String module,
                String handler,
                String purpose,
                int memoryMegabytes,
                Duration timeout,
                Map<String, String> environment,
                Tracing tracing,
                Optional<Integer> reserved) {
            this(module, handler, purpose, memoryMegabytes, timeout, environment, tracing, reserved, Optional.empty());
        }

        /** The same with room for files. */
        Spec withScratch(Size size) {
            return new Spec(
                    module,
                    handler,
                    purpose,
                    memoryMegabytes,
                    timeout,
                    environment,
                    tracing,
                    reserved,
                    Optional.of(size));
        }
    }

    private static final double NEAR_TIMEOUT = 0.8;

    private final int memoryMegabytes;
    private final Role role;
    private final Function function;
    private final LogGroup logs;
    private final Alias live;

    LiveFunction(Construct scope, String id, Platform platform, Spec spec) {
        super(scope, id);
        StageConfig stage = platform.stage();
        memoryMegabytes = spec.memoryMegabytes();
        logs = LogGroup.Builder.create(this, "Logs")
                .retention(stage.retention().functionLogs())
                .encryptionKey(platform.logKey())
                .removalPolicy(stage.removal())
                .build();
        role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .description("What " + id + " may do")
                .build();
        logs.grantWrite(role);
        Function.Builder builder = Function.Builder.create(this, "Function")
                .description(spec.purpose())
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler("uk.gov.essex.smart." + spec.handler())
                .code(Code.fromAsset(platform.sources().lambdaJar(spec.module())))
                .memorySize(spec.memoryMegabytes())
                .timeout(spec.timeout())
                .environment(environment(spec, stage))
                .role(role)
                .tracing(spec.tracing())
                .logGroup(logs)
                .loggingFormat(LoggingFormat.JSON)
                .systemLogLevelV2(SystemLogLevel.WARN)
                .applicationLogLevelV2(ApplicationLogLevel.INFO);
        spec.reserved().ifPresent(builder::reservedConcurrentExecutions);
        spec.scratch()
                .ifPresentOrElse(
                        builder::ephemeralStorageSize, () -> builder.snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS));
        function = builder.build();
        Annotations.of(function)
                .acknowledgeWarning(
                        "@aws-cdk/aws-lambda:snapStartRequirePublish", "The alias names a published version");
        live = Alias.Builder.create(this, "Live")
                .aliasName("live")
                .version(function.getCurrentVersion())
                .build();
        if (spec.tracing() != Tracing.DISABLED) {
            Acknowledge.everyResource(
                    role, "X-Ray has no resources: its two write actions can be allowed on everything or not at all");
        }
        raiseAlarms(new Alarms(this, platform.alarmTopic()), id, spec.timeout());
    }

    /** The function's role, for {@link Access} to add to. */
    Role role() {
        return role;
    }

    /** The function itself, for its metrics. Nothing calls it: callers use {@link #live()}. */
    IFunction function() {
        return function;
    }

    /** What is called. */
    Alias live() {
        return live;
    }

    int memoryMegabytes() {
        return memoryMegabytes;
    }

    ILogGroup logs() {
        return logs;
    }

    private static Map<String, String> environment(Spec spec, StageConfig stage) {
        Map<String, String> environment = new HashMap<>(spec.environment());
        environment.putAll(stage.functionEnvironment());
        environment.put("STAGE", stage.stage());
        return environment;
    }

    private void raiseAlarms(Alarms alarms, String name, Duration timeout) {
        MetricOptions sum = MetricOptions.builder()
                .period(Duration.minutes(5))
                .statistic("Sum")
                .build();
        MetricOptions slowest = MetricOptions.builder()
                .period(Duration.minutes(5))
                .statistic("p99")
                .build();
        alarms.onAny("Errors", function.metricErrors(sum), name + " failed");
        alarms.onAny("Throttles", function.metricThrottles(sum), name + " was refused concurrency");
        alarms.atLeast(
                "Slow",
                function.metricDuration(slowest),
                timeout.toMilliseconds().doubleValue() * NEAR_TIMEOUT,
                1,
                name + " comes near its timeout");
    }
}
