package uk.gov.essex.smart.common.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** How endpoints that change things answer: JSON that nobody keeps, to a request without parameters. */
public final class Answers {

    private Answers() {}

    /** The answer, unless the request asks for another format or has parameters. */
    public static Response json(Request request, Supplier<Response> answer) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), mediaType -> {
            Parameters parameters = new Parameters(request, Set.of());
            return parameters.faults().isEmpty()
                    ? answer.get()
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    /** 200 with an object. */
    public static Response ok(Json.Content content) {
        return Response.ok(Json.MEDIA_TYPE, Json.object(content)).withHeader("cache-control", "no-store");
    }

    /** A problem with nothing but its words. */
    public static Response problem(Request request, String slug, int status, String title, String detail) {
        return new Problem(slug, status, title, detail).response(request.id());
    }

    /** Answers by the path's parameter in a form of its own, or 400 with the remedy. */
    public static <T> Response by(
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

    /** 503 that asks to try again, as nothing happened. */
    public static Response busy(Request request, String changed) {
        return problem(
                        request,
                        "busy",
                        503,
                        "Busy",
                        "Too many others change " + changed + " at this moment. Try again in a few seconds.")
                .withHeader("retry-after", "2");
    }
}
