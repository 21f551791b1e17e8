package uk.gov.essex.smart.supermarket.lambda.trade;

import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;

/** Says why an order is not as it was asked for, and what would help. */
final class OrderProblems {

    private OrderProblems() {}

    static Response unknown(Request request) {
        return Problem.notFound("This key's owner has no such order.").response(request.id());
    }

    static Response notOffered(Request request) {
        return Problem.notFound("No data set of this name is for sale. Look for it in the catalogue.")
                .response(request.id());
    }

    static Response owned(Request request) {
        return Answers.problem(
                request,
                "owned",
                409,
                "You have this data set",
                "It is paid for. Obtain it; a subscription is renewed in its last seven days.");
    }

    static Response waiting(Request request, OrderId order) {
        return Answers.problem(
                        request,
                        "order-waits",
                        409,
                        "Another order waits to be paid",
                        "An order of yours for this data set is open. Pay it or cancel it: location names it.")
                .withHeader("location", OrderEndpoints.PATH + order.value());
    }

    static Response paid(Request request) {
        return Answers.problem(
                request,
                "order-paid",
                409,
                "The order is paid",
                "It is too late to cancel. Ask the council for a refund.");
    }

    static Response disputed(Request request, Order order) {
        return Answers.problem(
                request,
                "order-disputed",
                409,
                "GOV.UK Pay says another thing of the order",
                "Somebody at the council will look at the order " + order.id().value() + ". Pay nothing more for it.");
    }
}
