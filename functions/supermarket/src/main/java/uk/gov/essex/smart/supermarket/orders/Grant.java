package uk.gov.essex.smart.supermarket.orders;

import java.time.Instant;

/** What one order earned. */
public sealed interface Grant {

    OrderId order();

    /** Whether a version may be had now. */
    boolean permits(int version, Instant now);

    /** Bought once, or free: a version and every later one, without end. */
    record Lasting(OrderId order, int fromVersion) implements Grant {

        @Override
        public boolean permits(int version, Instant now) {
            return version >= fromVersion;
        }
    }

    /** Subscribed to: all there is, from one moment to before another. */
    record Term(OrderId order, Instant from, Instant until) implements Grant {

        @Override
        public boolean permits(int version, Instant now) {
            return !now.isBefore(from) && now.isBefore(until);
        }
    }
}
