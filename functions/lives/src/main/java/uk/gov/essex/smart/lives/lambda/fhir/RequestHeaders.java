package uk.gov.essex.smart.lives.lambda.fhir;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;

/** What the Booking and Referral Standard 1.4.0 asks of the headers of every request. */
final class RequestHeaders {

    static final String REQUEST_ID = "x-request-id";
    static final List<String> MIRRORED = List.of(REQUEST_ID, "x-correlation-id");

    private static final List<String> DESCRIBED =
            List.of("nhsd-target-identifier", "nhsd-end-user-organisation", "nhsd-requesting-software");
    private static final int MOST_BYTES = 8_192;
    private static final JsonMapper MAPPER =
            new BoundedJson(MOST_BYTES, 8, 1_024).mapper().build();
    private static final Pattern VERSION = Pattern.compile(";\\s*version=\"?([0-9.]{1,20})");

    private RequestHeaders() {}

    /** The answer to a request whose ids and descriptions are sound and that takes what we answer, or a refusal. */
    static Response checked(Request request, Supplier<Response> answer) {
        return fault(request).orElseGet(answer);
    }

    private static Optional<Response> fault(Request request) {
        for (String name : MIRRORED) {
            Optional<String> id = request.findHeader(name);
            if (id.isEmpty()) {
                return missing(request, name);
            }
            if (!Ids.isUuid(id.get())) {
                return refused(request, IssueType.INVALID, "The header " + name + " must be a UUID.");
            }
        }
        return isAcceptable(request)
                ? Optional.empty()
                : Optional.of(FhirResponse.refused(
                        request,
                        ErrorCode.REC_NOT_ACCEPTABLE,
                        IssueType.PROCESSING,
                        "The header accept must allow " + FhirResponse.MEDIA_TYPE + " of the version "
                                + FhirResponse.VERSION + '.'));
    }

    /** The answer to a request that is routed to us by name, or a refusal. Which routing was meant is not judged here. */
    static Response routed(Request request, Supplier<Response> answer) {
        return checked(request, () -> {
            for (String name : DESCRIBED) {
                Optional<String> described = request.findHeader(name);
                if (described.isEmpty()) {
                    return missing(request, name).orElseThrow();
                }
                if (!isDescription(described.get())) {
                    return refused(request, IssueType.VALUE, "The header " + name + " must be a JSON object in Base64.")
                            .orElseThrow();
                }
            }
            return answer.get();
        });
    }

    /** The answer to a request whose body is of the standard's version, or a refusal. */
    static Response withBody(Request request, Supplier<Response> answer) {
        return typed(
                request,
                FhirResponse.MEDIA_TYPE,
                () -> isOfOurVersion(contentType(request))
                        ? answer.get()
                        : FhirResponse.refused(
                                request,
                                ErrorCode.REC_UNPROCESSABLE_ENTITY,
                                IssueType.NOT_SUPPORTED,
                                "The version of the body must be " + FhirResponse.VERSION + '.'));
    }

    /** The answer to a request whose body is of the type, or a refusal. */
    static Response typed(Request request, String mediaType, Supplier<Response> answer) {
        return routed(
                request,
                () -> contentType(request).startsWith(mediaType)
                        ? answer.get()
                        : FhirResponse.refused(
                                request,
                                ErrorCode.REC_BAD_REQUEST,
                                IssueType.NOT_SUPPORTED,
                                "The header content-type must be " + mediaType + '.'));
    }

    private static String contentType(Request request) {
        return request.findHeader("content-type").orElse("").toLowerCase(Locale.ROOT);
    }

    private static boolean isAcceptable(Request request) {
        String accept = request.findHeader("accept").orElse("*/*").toLowerCase(Locale.ROOT);
        boolean type = accept.contains(FhirResponse.MEDIA_TYPE)
                || accept.contains("application/json")
                || accept.contains("*/*");
        return type && isOfOurVersion(accept);
    }

    /** Whether it names no version, or one of ours; the standard's earlier examples say 1.0.0 of the same bodies. */
    private static boolean isOfOurVersion(String header) {
        Matcher version = VERSION.matcher(header);
        return !version.find()
                || version.group(1).equals(FhirResponse.VERSION)
                || version.group(1).equals("1.0.0");
    }

    private static boolean isDescription(String header) {
        try {
            return header.length() <= MOST_BYTES
                    && MAPPER.readTree(Base64.getDecoder().decode(header)).isObject();
        } catch (IOException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static Optional<Response> missing(Request request, String name) {
        return refused(request, IssueType.REQUIRED, "The header " + name + " must be given.");
    }

    private static Optional<Response> refused(Request request, IssueType type, String diagnostics) {
        return Optional.of(FhirResponse.refused(request, ErrorCode.REC_BAD_REQUEST, type, diagnostics));
    }
}
