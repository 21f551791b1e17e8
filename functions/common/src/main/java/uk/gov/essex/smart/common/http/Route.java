package uk.gov.essex.smart.common.http;

import java.util.function.Function;

/**
 * One row of an API: what it answers to and who answers.
 *
 * @param key method and path template, such as {@code GET /places/lampposts/{post}}, as API Gateway names the route
 * @param operationId the OpenAPI operation id, unique in the API
 */
public record Route(String key, String operationId, Function<Request, Response> handler) {}
