package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.orders.Entitlement;
import uk.gov.essex.smart.supermarket.orders.Grant;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.supermarket.orders.Trades;
import uk.gov.essex.smart.supermarket.trust.Dockets;

/** What a buyer may have, and until when, by data set. */
final class PurchaseEndpoint {

    private final Trades trades;
    private final Dockets dockets;
    private final InstantSource clock;

    PurchaseEndpoint(Stock stock) {
        trades = stock.trades();
        dockets = stock.dockets();
        clock = stock.clock();
    }

    Response list(Request request) {
        return Pages.json(
                request,
                Pages::dataSet,
                (after, limit) ->
                        page(request, trades.listEntitlements(Accounts.of(request), after, limit + 1), limit));
    }

    private Response page(Request request, List<Entitlement> found, int limit) {
        Set<DataSetId> hidden =
                dockets.listHidden(found.stream().map(Entitlement::dataSet).toList());
        return Pages.of(
                request,
                json -> {},
                found,
                limit,
                (json, held) -> write(json, held, hidden.contains(held.dataSet())),
                last -> Pages.cursor(last.dataSet()));
    }

    private void write(JsonGenerator json, Entitlement held, boolean hidden) throws IOException {
        Instant now = clock.instant();
        json.writeStringField("dataSet", held.dataSet().value());
        json.writeBooleanField("hidden", hidden);
        if (held.open().isPresent()) {
            json.writeStringField("waitsForPayment", held.open().get().value());
        }
        json.writeArrayFieldStart("grants");
        for (Grant grant : held.grants()) {
            json.writeStartObject();
            write(json, grant, now);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Grant grant, Instant now) throws IOException {
        json.writeStringField("order", grant.order().value());
        switch (grant) {
            case Grant.Lasting(OrderId _, int fromVersion) -> json.writeNumberField("fromVersion", fromVersion);
            case Grant.Term(OrderId _, Instant from, Instant until) -> {
                json.writeStringField("from", from.toString());
                json.writeStringField("until", until.toString());
                json.writeBooleanField("ended", !now.isBefore(until));
            }
        }
    }
}
