package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;

/** Answers in FHIR JSON, with the request's two ids sent back. Nothing of a person may be kept on the way. */
final class FhirResponse {

    static final String VERSION = "1.4.0";
    static final String MEDIA_TYPE = "application/fhir+json";

    private static final String ERROR_CODES = "https://fhir.nhs.uk/Codesystem/http-error-codes";

    private FhirResponse() {}

    static Response ok(Request request, Element resource) {
        return answer(request, 200, resource);
    }

    static Response refused(Request request, ErrorCode code, IssueType type, String diagnostics) {
        return answer(request, code.status(), outcome(Stream.of(issue(code.name(), type, diagnostics))));
    }

    static Response refused(Request request, ErrorCode code, List<Issue> issues) {
        Stream<Element> all = issues.stream()
                .map(issue -> issue(code.name(), issue.type(), issue.remedy())
                        .texts("expression", issue.expression().isEmpty() ? List.of() : List.of(issue.expression())));
        return answer(request, code.status(), outcome(all));
    }

    static Element outcome(Stream<Element> issues) {
        return Element.resource("OperationOutcome", Systems.ukCoreProfile("OperationOutcome"))
                .list("issue", issues);
    }

    static Element issue(String code, IssueType type, String diagnostics) {
        return new Element()
                .put("severity", "error")
                .put("code", type.code())
                .put("details", Element.concept(Element.coding(ERROR_CODES, code)))
                .put("diagnostics", diagnostics);
    }

    private static Response answer(Request request, int status, Element resource) {
        Response response = new Response(
                status,
                Map.of("content-type", MEDIA_TYPE + "; version=" + VERSION, "cache-control", "no-store"),
                resource.bytes());
        for (String header : RequestHeaders.MIRRORED) {
            if (request.findHeader(header).filter(Ids::isUuid).isPresent()) {
                response =
                        response.withHeader(header, request.findHeader(header).orElseThrow());
            }
        }
        return response;
    }
}
