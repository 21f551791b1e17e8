package uk.gov.essex.smart.supermarket.lambda.trade;

import java.util.List;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.common.http.reference.Reference;
import uk.gov.essex.smart.supermarket.AccountId;

/** The routes of trade. {@code openapi.json} describes the same ones, which a test sees to. */
public final class TradeApi {

    private static final String ORDERS = "/supermarket/trade/orders";
    private static final String PUBLISHERS = "/supermarket/trade/publishers";
    private static final String PAYOUTS = "/supermarket/trade/payouts";

    private TradeApi() {}

    public static List<Route> routes(Trading trading) {
        OrderEndpoints orders = new OrderEndpoints(trading);
        PaymentEndpoints payments = new PaymentEndpoints(trading);
        RefundEndpoint refunds = new RefundEndpoint(trading);
        PublisherEndpoints publishers = new PublisherEndpoints(trading);
        PayoutEndpoints payouts = new PayoutEndpoints(trading);
        RemittanceEndpoints remittances = new RemittanceEndpoints(trading);
        DifferenceEndpoint differences = new DifferenceEndpoint(trading.differences());
        Reference reference = new Reference(AccountId.class, "trade/openapi.json");
        return List.of(
                new Route("POST " + ORDERS, "place-order", orders::place),
                new Route("GET " + ORDERS, "list-orders", orders::list),
                new Route("GET " + ORDERS + "/{order}", "get-order", orders::get),
                new Route("POST " + ORDERS + "/{order}/cancel", "cancel-order", orders::cancel),
                new Route("POST " + ORDERS + "/{order}/refund", "refund-order", refunds::refund),
                new Route("GET /supermarket/trade/returns/{order}", "return-from-paying", payments::returned),
                new Route("POST /supermarket/trade/payments/notifications", "notify-of-payment", payments::notified),
                new Route("PUT " + PUBLISHERS + "/{account}", "put-publisher", publishers::put),
                new Route("GET " + PUBLISHERS + "/{account}", "get-publisher", publishers::get),
                new Route("GET /supermarket/trade/balance", "get-balance", publishers::balance),
                new Route("GET /supermarket/trade/remittances/{batch}", "get-own-remittance", remittances::own),
                new Route("POST " + PAYOUTS, "propose-payouts", payouts::propose),
                new Route("GET " + PAYOUTS, "list-payouts", payouts::list),
                new Route("GET " + PAYOUTS + "/{batch}", "get-payouts", payouts::get),
                new Route("POST " + PAYOUTS + "/{batch}/approval", "approve-payouts", payouts::approve),
                new Route("POST " + PAYOUTS + "/{batch}/withdrawal", "withdraw-payouts", payouts::withdraw),
                new Route("GET " + PAYOUTS + "/{batch}/bank-file", "get-bank-file", payouts::bankFile),
                new Route("GET " + PAYOUTS + "/{batch}/remittances/{account}", "get-remittance", remittances::get),
                new Route("POST " + PAYOUTS + "/{batch}/paid", "mark-payouts-paid", payouts::paid),
                new Route("GET /supermarket/trade/differences", "list-differences", differences::list),
                new Route("GET /supermarket/trade/openapi.json", "get-openapi", reference::openApi));
    }
}
