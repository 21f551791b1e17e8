package uk.gov.essex.smart.lives.lambda.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;

/** What a caller names a wish by, so that the wish sent again is known: the header {@code idempotency-key}, a UUID. */
final class RequestKey {

    static final String HEADER = "idempotency-key";

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private RequestKey() {}

    /** The answer to a request with a key, or 400. */
    static Response with(Request request, Function<UUID, Response> answer) {
        Optional<UUID> key = request.findHeader(HEADER)
                .filter(text -> FORM.matcher(text).matches())
                .map(UUID::fromString);
        return key.map(answer)
                .orElseGet(() -> Problem.invalid(List.of(new Fault(
                                "/header/" + HEADER,
                                "Must be a UUID that you made for this wish; send the same again only to repeat it.")))
                        .response(request.id()));
    }
}
