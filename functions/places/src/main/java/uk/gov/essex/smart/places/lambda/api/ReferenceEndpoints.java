package uk.gov.essex.smart.places.lambda.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.places.PostId;

/** What there is to ask for: the channels, and the API's own description as a document and as a page. */
final class ReferenceEndpoints {

    private static final String HTML = "text/html";
    private static final String CACHING = "public, max-age=300";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");

    private final byte[] openApi = openApi();

    Response channels(Request request) {
        return MediaTypes.answer(
                request,
                ChannelPage.MEDIA_TYPES,
                mediaType -> withoutParameters(request, () -> Response.ok(mediaType, ChannelPage.bytes(mediaType))));
    }

    Response openApi(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Json.MEDIA_TYPE),
                mediaType -> withoutParameters(request, () -> Response.ok(mediaType, openApi)));
    }

    Response page(Request request) {
        return MediaTypes.answer(
                request,
                List.of(HTML),
                mediaType -> withoutParameters(request, () -> {
                    String page = new ReferencePage(OpenApi.parse(openApi)).html(base(request));
                    return Response.ok(mediaType, page)
                            .withHeader("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'");
                }));
    }

    /** Scheme and host as the reader called them; nothing else of what the reader sent gets onto the page. */
    private static String base(Request request) {
        String host = request.findHeader("host")
                .filter(name -> HOST.matcher(name).matches())
                .orElse("localhost");
        boolean plain =
                request.findHeader("x-forwarded-proto").filter("http"::equals).isPresent();
        return (plain ? "http://" : "https://") + host;
    }

    private static Response withoutParameters(Request request, Supplier<Response> answer) {
        Parameters parameters = new Parameters(request, Set.of());
        return parameters.faults().isEmpty()
                ? answer.get().withHeader("cache-control", CACHING)
                : Problem.invalid(parameters.faults()).response(request.id());
    }

    private static byte[] openApi() {
        try (InputStream document = Objects.requireNonNull(PostId.class.getResourceAsStream("openapi.json"))) {
            return document.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
