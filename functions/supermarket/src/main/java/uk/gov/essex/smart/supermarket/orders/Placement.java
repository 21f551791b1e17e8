package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;

/** Where an order stands among its buyer's. */
public record Placement(Instant placed, OrderId order) {

    public static Placement of(Order order) {
        return new Placement(order.placed(), order.id());
    }
}
