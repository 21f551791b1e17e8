package uk.gov.essex.smart.movement.lambda.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;

/** How every endpoint answers: JSON that nobody keeps, to a request without parameters. */
final class Answers {

    private Answers() {}

    /** The answer, unless the request asks for another format or has parameters. */
    static Response json(Request request, Supplier<Response> answer) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), mediaType -> {
            Parameters parameters = new Parameters(request, Set.of());
            return parameters.faults().isEmpty()
                    ? answer.get()
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    /** 200 with an object. */
    static Response ok(Json.Content content) {
        return Response.ok(Json.MEDIA_TYPE, Json.object(content)).withHeader("cache-control", "no-store");
    }

    static Response problem(Request request, String slug, int status, String title, String detail) {
        return new Problem(slug, status, title, detail).response(request.id());
    }

    /** Answers by the path's parameter in a form of its own, or 400 with the remedy. */
    static <T> Response by(
            Request request,
            String name,
            String remedy,
            Function<String, Optional<T>> parser,
            Function<T, Response> answer) {
        return parser.apply(request.getPathParameter(name))
                .map(answer)
                .orElseGet(
                        () -> Problem.invalid(List.of(Fault.path(name, remedy))).response(request.id()));
    }

    static Response busy(Request request) {
        return problem(
                        request,
                        "busy",
                        503,
                        "Busy",
                        "Too many others change the same run at this moment. Try again in a few seconds.")
                .withHeader("retry-after", "2");
    }
}
