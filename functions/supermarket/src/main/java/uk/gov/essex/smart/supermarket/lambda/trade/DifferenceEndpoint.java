package uk.gov.essex.smart.supermarket.lambda.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.orders.Difference;
import uk.gov.essex.smart.supermarket.orders.Differences;

/** Where GOV.UK Pay, the orders and the books did not say the same of a day. */
final class DifferenceEndpoint {

    private static final String DAY = "Must be a day such as 2026-11-23.";

    private final Differences differences;

    DifferenceEndpoint(Differences differences) {
        this.differences = differences;
    }

    Response list(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> {
            Parameters parameters = new Parameters(request, Set.of("day"));
            Optional<LocalDate> day = parameters.parsed("day", DAY, Days::find);
            if (!parameters.isGiven("day")) {
                parameters.refuse("day", "Is missing. " + DAY);
            }
            return parameters.faults().isEmpty()
                    ? listed(differences.list(day.orElseThrow()))
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    private static Response listed(List<Difference> found) {
        return Answers.ok(json -> {
            json.writeArrayFieldStart("items");
            for (Difference difference : found) {
                json.writeStartObject();
                json.writeStringField("kind", Words.word(difference.kind()));
                json.writeStringField("reference", difference.reference());
                json.writeBooleanField("repaired", difference.repaired());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
