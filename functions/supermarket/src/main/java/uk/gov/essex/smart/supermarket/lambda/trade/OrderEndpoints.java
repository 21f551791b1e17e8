package uk.gov.essex.smart.supermarket.lambda.trade;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.lambda.door.RequestKeys;
import uk.gov.essex.smart.supermarket.orders.Order;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Ordering;
import uk.gov.essex.smart.supermarket.orders.Paying;
import uk.gov.essex.smart.supermarket.orders.Placed;
import uk.gov.essex.smart.supermarket.orders.Placement;
import uk.gov.essex.smart.supermarket.orders.Settled;
import uk.gov.essex.smart.supermarket.orders.Settling;

/** Orders as their buyers make and see them. */
final class OrderEndpoints {

    static final String PATH = "/supermarket/trade/orders/";

    /** A buyer needs as long to pay, and GOV.UK Pay's message comes by itself: before, it is not asked. */
    private static final Duration UNHEARD = Duration.ofMinutes(1);

    private static final String ORDER = "Must be an order's id of 32 digits of 0-9 and a-f.";

    private final Trading trading;
    private final Ordering ordering;
    private final Paying paying;
    private final Settling settling;

    OrderEndpoints(Trading trading) {
        this.trading = trading;
        ordering = new Ordering(
                trading.offers(), trading.publishers(), trading.terms(), trading.trades(), trading.clock());
        paying = new Paying(trading.trades(), trading.payments(), trading.clock());
        settling = new Settling(trading.trades(), trading.payments(), trading.clock());
    }

    Response place(Request request) {
        return Answers.json(
                request,
                () -> RequestKeys.keyed(
                        request,
                        key -> Body.answer(
                                request,
                                fields -> fields.known(Set.of("dataSet"))
                                        .required("dataSet", DataSetNames.FORM, DataSetId::find)
                                        .map(dataSet ->
                                                placed(request, ordering.place(Accounts.of(request), key, dataSet)))
                                        .orElseGet(() -> Body.invalid(request, fields.faults())))));
    }

    private Response placed(Request request, Placed placed) {
        return switch (placed) {
            case Placed.Ordered(Order order, boolean anew) -> ordered(request, order, anew ? 201 : 200);
            case Placed.Owned() -> OrderProblems.owned(request);
            case Placed.Waiting(OrderId waiting) -> OrderProblems.waiting(request, waiting);
            case Placed.KeyUsed() -> RequestKeys.used(request, "data set", "order");
            case Placed.NotOffered() -> OrderProblems.notOffered(request);
        };
    }

    private Response ordered(Request request, Order order, int status) {
        return switch (paying.pay(order)) {
            case Settled.Known(Order known) -> OrderJson.response(status, known, Optional.empty());
            case Settled.Waiting(Order waiting, Optional<URI> next) -> OrderJson.response(status, waiting, next);
            case Settled.Unanswered(Order unheard) -> OrderJson.unanswered(unheard);
            case Settled.Disputed(Order disputed) -> OrderProblems.disputed(request, disputed);
            case Settled.Missing() -> OrderProblems.unknown(request);
        };
    }

    Response get(Request request) {
        return own(request, order -> isUnheard(order) ? told(settling.settle(order.id()), order) : told(order));
    }

    private boolean isUnheard(Order order) {
        return order.state().isOpen()
                && order.placed().plus(UNHEARD).isBefore(trading.clock().instant());
    }

    /** What is known, whether or not GOV.UK Pay said anything. */
    private static Response told(Settled settled, Order before) {
        return switch (settled) {
            case Settled.Known(Order order) -> told(order);
            case Settled.Waiting(Order order, Optional<URI> next) -> OrderJson.response(200, order, next);
            case Settled.Unanswered _, Settled.Disputed _, Settled.Missing _ -> told(before);
        };
    }

    private static Response told(Order order) {
        return OrderJson.response(200, order, Optional.empty());
    }

    Response cancel(Request request) {
        return own(request, order -> switch (paying.cancel(order)) {
            case Settled.Known(Order known) -> known.state().isPaid() ? OrderProblems.paid(request) : told(known);
            case Settled.Waiting(Order waiting, Optional<URI> _) -> OrderJson.unanswered(waiting);
            case Settled.Unanswered(Order unheard) -> OrderJson.unanswered(unheard);
            case Settled.Disputed(Order disputed) -> OrderProblems.disputed(request, disputed);
            case Settled.Missing() -> OrderProblems.unknown(request);
        });
    }

    Response list(Request request) {
        return Pages.json(
                request,
                Pages.at((at, id) -> OrderId.find(id).map(order -> new Placement(at, order))),
                (before, limit) -> Pages.of(
                        request,
                        json -> {},
                        trading.trades().listOrders(Accounts.of(request), before, limit + 1),
                        limit,
                        OrderJson::write,
                        last -> Pages.cursor(last.placed(), last.id().value())));
    }

    private Response own(Request request, Function<Order, Response> answer) {
        return named(
                request,
                id -> ordering.find(Accounts.of(request), id)
                        .map(answer)
                        .orElseGet(() -> OrderProblems.unknown(request)));
    }

    /** Answers by the order that the path names, whosever it is. */
    static Response named(Request request, Function<OrderId, Response> answer) {
        return Answers.json(request, () -> Answers.by(request, "order", ORDER, OrderId::find, answer));
    }
}
