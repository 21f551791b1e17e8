package uk.gov.essex.smart.supermarket.lambda.trade;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.OrderState;
import uk.gov.essex.smart.supermarket.orders.Refunding;
import uk.gov.essex.smart.supermarket.orders.Settled;
import uk.gov.essex.smart.supermarket.orders.Trades;

/** Sends money back. */
final class RefundEndpoint {

    /** What GOV.UK Pay takes at most for one payment. */
    private static final int MOST_PENCE = 10_000_000;

    private static final String REASON = "Must be 1 to " + Line.LONGEST + " characters that show. The buyer sees it.";

    private final Trades trades;
    private final Refunding refunding;

    RefundEndpoint(Trading trading) {
        trades = trading.trades();
        refunding = new Refunding(trading.trades(), trading.payments(), trading.clock());
    }

    Response refund(Request request) {
        return OrderEndpoints.named(
                request,
                id -> Body.answer(request, fields -> {
                    fields.known(Set.of("amount", "reason"));
                    int amount = fields.number("amount", 0, 1, MOST_PENCE);
                    if (!fields.isGiven("amount")) {
                        fields.refuse("amount", "Is missing. Must be a whole number of pence.");
                    }
                    Optional<Line> reason = fields.required("reason", REASON, Line::find);
                    return fields.faults().isEmpty()
                            ? refund(request, id, new Pence(amount), reason.orElseThrow())
                            : Body.invalid(request, fields.faults());
                }));
    }

    private Response refund(Request request, OrderId id, Pence amount, Line reason) {
        boolean own = trades.findOrder(id)
                .filter(order -> order.buyer().equals(Accounts.of(request)))
                .isPresent();
        return own
                ? Accounts.ownAffair(request)
                : answered(request, refunding.refund(id, amount, Accounts.of(request), reason));
    }

    private static Response answered(Request request, Settled settled) {
        return switch (settled) {
            case Settled.Known(Order order)
            when order.state() == OrderState.REFUNDED -> OrderJson.response(200, order, Optional.empty());
            case Settled.Known _ ->
                Answers.problem(
                        request,
                        "refund-failed",
                        409,
                        "The money did not go back",
                        "The bank refused it, and the buyer has the data again. Ask again later, or pay in another"
                                + " way.");
            case Settled.Waiting(Order order, Optional<URI> _) -> OrderJson.unanswered(order);
            case Settled.Unanswered(Order order) -> OrderJson.unanswered(order);
            case Settled.Disputed _ ->
                Answers.problem(
                        request,
                        "refund-refused",
                        409,
                        "The order cannot be refunded so",
                        "An order that is paid is refunded once, and not by more than was paid. Read it again.");
            case Settled.Missing() -> OrderProblems.unknown(request);
        };
    }
}
