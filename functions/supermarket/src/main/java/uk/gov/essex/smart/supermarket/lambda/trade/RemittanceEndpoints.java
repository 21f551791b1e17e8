package uk.gov.essex.smart.supermarket.lambda.trade;

import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.ledger.Remittance;
import uk.gov.essex.smart.supermarket.ledger.Remittances;

/** What a payout was for, told to the treasury and to who was paid. */
final class RemittanceEndpoints {

    private static final String TEXT = "text/plain";

    private final Remittances remittances;

    RemittanceEndpoints(Trading trading) {
        remittances = new Remittances(trading.batches(), trading.books());
    }

    Response get(Request request) {
        return Accounts.named(request, account -> of(request, account));
    }

    Response own(Request request) {
        return of(request, Accounts.of(request));
    }

    private Response of(Request request, AccountId account) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE, TEXT), type -> {
            Parameters parameters = new Parameters(request, Set.of());
            return parameters.faults().isEmpty()
                    ? PayoutEndpoints.byNumber(
                            request,
                            number -> remittances
                                    .find(number, account)
                                    .map(found -> told(found, type))
                                    .orElseGet(() -> Problem.notFound(
                                                    "This batch pays this account nothing, or is not approved.")
                                            .response(request.id())))
                    : Problem.invalid(parameters.faults()).response(request.id());
        });
    }

    private static Response told(Remittance remittance, String type) {
        return type.equals(TEXT)
                ? Response.ok(TEXT, RemittanceText.of(remittance)).withHeader("cache-control", "no-store")
                : Answers.ok(json -> RemittanceJson.write(json, remittance));
    }
}
