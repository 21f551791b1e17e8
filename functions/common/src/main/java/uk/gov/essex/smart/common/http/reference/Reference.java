package uk.gov.essex.smart.common.http.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;

/** Answers with an API's description, as the document and as a page. Immutable; safe from any thread. */
public final class Reference {

    /** What the page is. */
    public static final String HTML = "text/html";

    private static final String CACHING = "public, max-age=300";

    private final byte[] document;

    /** @param neighbour a class beside which {@code openapi.json} lies */
    public Reference(Class<?> neighbour) {
        this(neighbour, "openapi.json");
    }

    /** @param path where the document lies, from the class on, such as {@code trade/openapi.json} */
    public Reference(Class<?> neighbour, String path) {
        try (InputStream stream = Objects.requireNonNull(neighbour.getResourceAsStream(path), path)) {
            document = stream.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public Response openApi(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Json.MEDIA_TYPE),
                mediaType -> withoutParameters(request, () -> Response.ok(mediaType, document)));
    }

    public Response page(Request request) {
        return MediaTypes.answer(
                request,
                List.of(HTML),
                mediaType -> withoutParameters(request, () -> {
                    String page = new ReferencePage(OpenApi.parse(document)).html(request.base());
                    return Response.ok(mediaType, page)
                            .withHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
                }));
    }

    /** What never changes while a version runs: the answer to a request without parameters, which caches may keep. */
    public static Response withoutParameters(Request request, Supplier<Response> answer) {
        Parameters parameters = new Parameters(request, Set.of());
        return parameters.faults().isEmpty()
                ? answer.get().withHeader("cache-control", CACHING)
                : Problem.invalid(parameters.faults()).response(request.id());
    }
}
