package uk.gov.essex.smart.devices.sensor;

import java.math.BigDecimal;
import java.util.List;

/** What one channel says at one moment. A channel that says nothing has no reading: gaps stay gaps. */
public sealed interface Reading {

    /** The channel's name on the wire, such as {@code no2}. */
    String channel();

    /** A number in the channel's unit, exactly as the sensor told it. */
    record Quantity(String channel, BigDecimal value) implements Reading {}

    /** What a receiver or camera heard in the period that ends at the moment. Becomes a count in the cloud. */
    record Identifiers(String channel, List<String> values) implements Reading {

        public Identifiers {
            values = List.copyOf(values);
        }
    }
}
