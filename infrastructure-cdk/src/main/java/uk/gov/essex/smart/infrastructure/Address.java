package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.apigatewayv2.CorsHttpMethod;
import software.amazon.awscdk.services.apigatewayv2.CorsPreflightOptions;
import software.amazon.awscdk.services.apigatewayv2.HttpApi;
import software.amazon.awscdk.services.apigatewayv2.IHttpApi;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.Domain;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/**
 * Where the programme's one HTTP API is. It stands before the functions, since some write addresses, and the door with its
 * routes stands behind them.
 */
final class Address extends Stack {

    private final HttpApi api;
    private final String url;

    Address(Construct scope, Platform platform) {
        super(scope, "Address", platform.stage().stack("front-door", "The public API: its address", RunsOn.ANYWHERE));
        Optional<String> name = platform.stage().frontDoor().domain().map(Domain::name);
        api = HttpApi.Builder.create(this, "Api")
                .description("Smart Essex, " + platform.stage().stage())
                .createDefaultStage(false)
                .disableExecuteApiEndpoint(name.isPresent())
                .corsPreflight(anyoneMayRead())
                .build();
        url = name.map("https://"::concat).orElseGet(api::getApiEndpoint);
    }

    IHttpApi api() {
        return api;
    }

    /** Without a slash at its end: the council's own name where there is one, otherwise what API Gateway gives. */
    String url() {
        return url;
    }

    private static CorsPreflightOptions anyoneMayRead() {
        return CorsPreflightOptions.builder()
                .allowOrigins(List.of("*"))
                .allowMethods(List.of(CorsHttpMethod.GET, CorsHttpMethod.HEAD, CorsHttpMethod.OPTIONS))
                .allowHeaders(List.of("accept", "if-modified-since", "if-none-match", "x-api-key"))
                .exposeHeaders(List.of("etag", "last-modified", "link", "retry-after"))
                .maxAge(Duration.hours(1))
                .build();
    }
}
