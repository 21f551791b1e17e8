package uk.gov.essex.smart.common.http;

import java.util.List;
import java.util.Map;

/**
 * A refusal as RFC 9457 {@code application/problem+json}.
 *
 * @param slug stable name of the kind of problem; the {@code type} is {@code urn:smart-essex:problem:<slug>}
 * @param status the HTTP status
 * @param title the kind of problem, the same for every occurrence
 * @param detail this occurrence, with the remedy; never personal data, never an exception's text
 * @param faults each place that is wrong, or none
 */
public record Problem(String slug, int status, String title, String detail, List<Fault> faults) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        faults = List.copyOf(faults);
    }

    public Problem(String slug, int status, String title, String detail) {
        this(slug, status, title, detail, List.of());
    }

    /** 400: parameters or body that do not fit; every fault found is listed. */
    public static Problem invalid(List<Fault> faults) {
        return new Problem(
                "invalid-request",
                400,
                "The request is not valid",
                "Correct each place in errors and ask again.",
                faults);
    }

    public static Problem notFound(String detail) {
        return new Problem("not-found", 404, "There is no such resource", detail);
    }

    /** 406: nothing offered fits the Accept header. */
    public static Problem notAcceptable(List<String> offered) {
        return new Problem(
                "not-acceptable",
                406,
                "No offered media type is acceptable",
                "Ask for one of: " + String.join(", ", offered) + ".");
    }

    /** 500: something unexpected; says nothing of the cause. */
    public static Problem unexpected() {
        return new Problem("unexpected", 500, "Something went wrong", "Quote the instance when you report this.");
    }

    /** The problem as a response to the request with this id. */
    public Response response(String requestId) {
        return new Response(status, Map.of("content-type", MEDIA_TYPE, "cache-control", "no-store"), json(requestId));
    }

    private byte[] json(String requestId) {
        return Json.object(json -> {
            json.writeStringField("type", "urn:smart-essex:problem:" + slug);
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            json.writeStringField("instance", "urn:smart-essex:request:" + requestId);
            if (!faults.isEmpty()) {
                json.writeArrayFieldStart("errors");
                for (Fault fault : faults) {
                    json.writeStartObject();
                    json.writeStringField("pointer", fault.pointer());
                    json.writeStringField("detail", fault.detail());
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
        });
    }
}
