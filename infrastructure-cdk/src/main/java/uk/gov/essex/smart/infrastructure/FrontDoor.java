package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpLambdaAuthorizer;
import software.amazon.awscdk.aws_apigatewayv2_authorizers.HttpLambdaResponseType;
import software.amazon.awscdk.aws_apigatewayv2_integrations.HttpLambdaIntegration;
import software.amazon.awscdk.services.apigatewayv2.ApiMapping;
import software.amazon.awscdk.services.apigatewayv2.DomainName;
import software.amazon.awscdk.services.apigatewayv2.HttpRoute;
import software.amazon.awscdk.services.apigatewayv2.HttpRouteKey;
import software.amazon.awscdk.services.apigatewayv2.HttpStage;
import software.amazon.awscdk.services.apigatewayv2.IHttpApi;
import software.amazon.awscdk.services.apigatewayv2.ThrottleSettings;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.Domain;
import uk.gov.essex.smart.infrastructure.StageConfig.FrontDoorConfig;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/**
 * The one HTTP API of the programme. Its routes are the operations of the OpenAPI documents; the authorizer stands before
 * every one and is asked every time.
 */
final class FrontDoor extends Stack {

    /**
     * The aliases behind the door.
     *
     * @param apis by the API whose OpenAPI document names what they answer, as {@link Sources#openApi} is asked for it
     */
    record Behind(IFunction authorizer, Map<String, IFunction> apis) {}

    private final IHttpApi api;

    FrontDoor(Construct scope, Platform platform, Address address, Behind behind) {
        super(
                scope,
                "FrontDoor",
                platform.stage().stack("front-door", "The public API: routes, authorizer, throttles", RunsOn.ANYWHERE));
        FrontDoorConfig config = platform.stage().frontDoor();
        api = address.api();
        HttpLambdaAuthorizer authorizer = HttpLambdaAuthorizer.Builder.create("Authorizer", behind.authorizer())
                .responseTypes(List.of(HttpLambdaResponseType.SIMPLE))
                .identitySource(List.of())
                .resultsCacheTtl(Duration.seconds(0))
                .build();
        behind.apis().forEach((name, function) -> route(platform, authorizer, name, function));
        HttpStage stage = HttpStage.Builder.create(this, "Stage")
                .httpApi(api)
                .stageName("$default")
                .autoDeploy(true)
                .detailedMetricsEnabled(true)
                .throttle(ThrottleSettings.builder()
                        .rateLimit(config.requestsPerSecond())
                        .burstLimit(config.burst())
                        .build())
                .accessLogSettings(new AccessLog(this, platform))
                .build();
        FrontDoorAlarms.raise(new Alarms(this, platform.alarmTopic()), api);
        config.domain().ifPresent(domain -> publish(domain, stage));
        CfnOutput.Builder.create(this, "Url").value(address.url()).build();
    }

    private void route(Platform platform, HttpLambdaAuthorizer authorizer, String name, IFunction function) {
        HttpLambdaIntegration integration = new HttpLambdaIntegration(name.replace('/', '-'), function);
        for (Operation operation : Operation.list(platform.sources().openApi(name))) {
            HttpRoute.Builder.create(this, operation.key())
                    .httpApi(api)
                    .routeKey(HttpRouteKey.with(operation.path(), operation.method()))
                    .integration(integration)
                    .authorizer(authorizer)
                    .build();
        }
    }

    /** With a name of the council's own, API Gateway's is closed: one address, one certificate, one place to watch. */
    private void publish(Domain domain, HttpStage stage) {
        DomainName domainName = DomainName.Builder.create(this, "Domain")
                .domainName(domain.name())
                .certificate(Certificate.fromCertificateArn(this, "Certificate", domain.certificateArn()))
                .build();
        ApiMapping.Builder.create(this, "Mapping")
                .api(api)
                .domainName(domainName)
                .stage(stage)
                .build();
        CfnOutput.Builder.create(this, "DomainTarget")
                .value(domainName.getRegionalDomainName())
                .build();
    }
}
