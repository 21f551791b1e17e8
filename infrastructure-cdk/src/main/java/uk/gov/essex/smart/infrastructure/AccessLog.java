package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.services.apigateway.AccessLogFormat;
import software.amazon.awscdk.services.apigatewayv2.IAccessLogDestination;
import software.amazon.awscdk.services.apigatewayv2.IAccessLogSettings;
import software.amazon.awscdk.services.apigatewayv2.LogGroupLogDestination;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/**
 * One line for each request: what was asked and how it went, never who asked. No address, no user agent, no key, and the
 * route instead of the path.
 */
final class AccessLog implements IAccessLogSettings {

    private static final String LINE = """
        {"requestId":"$context.requestId","time":"$context.requestTime","route":"$context.routeKey",\
        "status":"$context.status","bytes":"$context.responseLength","milliseconds":"$context.responseLatency",\
        "integrationStatus":"$context.integrationStatus","integrationMilliseconds":"$context.integrationLatency",\
        "authorizerStatus":"$context.authorizer.status","authorizerMilliseconds":"$context.authorizer.latency",\
        "error":"$context.error.responseType"}\
        """;

    private final LogGroupLogDestination destination;

    AccessLog(Construct scope, Platform platform) {
        StageConfig stage = platform.stage();
        destination = new LogGroupLogDestination(LogGroup.Builder.create(scope, "AccessLog")
                .retention(stage.retention().accessLogs())
                .encryptionKey(platform.logKey())
                .removalPolicy(stage.removal())
                .build());
    }

    @Override
    public IAccessLogDestination getDestination() {
        return destination;
    }

    @Override
    public AccessLogFormat getFormat() {
        return AccessLogFormat.custom(LINE);
    }
}
