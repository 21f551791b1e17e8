package uk.gov.essex.smart.supermarket.lambda.door;

import java.util.List;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.RequestKey;

/** What callers name requests by that must not be done twice. */
public final class RequestKeys {

    private static final String HEADER = "idempotency-key";
    private static final String FORM = "Must be 8 to 64 letters, digits, dots, hyphens or underscores that you made for"
            + " this; send the same again only to repeat it.";

    private RequestKeys() {}

    /** 422, since the key is another request's. */
    public static Response used(Request request, String another, String made) {
        return Answers.problem(
                request,
                "key-used",
                422,
                "The idempotency-key was used for another " + another,
                "Make a new key for this " + made + ".");
    }

    /** Answers by the key that the request has, or 400 with the remedy. */
    public static Response keyed(Request request, Function<RequestKey, Response> answer) {
        return request.findHeader(HEADER)
                .flatMap(RequestKey::find)
                .map(answer)
                .orElseGet(() -> Body.invalid(request, List.of(new Fault("/header/" + HEADER, FORM))));
    }
}
