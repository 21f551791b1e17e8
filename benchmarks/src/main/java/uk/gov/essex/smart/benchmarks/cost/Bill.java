package uk.gov.essex.smart.benchmarks.cost;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A month's bill, in dollars by line.
 *
 * @param lines in the order a reading travels
 */
public record Bill(Design design, Fleet fleet, Map<String, Double> lines) {

    /** AWS IoT Core meters messages, rules and actions in units of 5 KB. */
    private static final int METER_BYTES = 5 * 1_024;

    private static final double GB = 1e9;

    /** Prices a month. Storage is that of the first month: what it writes, kept for half of it on average. */
    public static Bill of(Design design, Fleet fleet, Prices prices) {
        double messages = fleet.posts() * design.messagesAnHour() * Fleet.HOURS;
        double metered = messages * Math.ceilDiv(design.messageBytes(), METER_BYTES);
        double gbSeconds = messages * Math.ceil(design.billedMilliseconds()) / 1_000 * design.memoryGb();
        Map<String, Double> lines = new LinkedHashMap<>();
        lines.put(
                "IoT connection",
                prices.dollars("iot.connection-minute", fleet.posts() * design.connectedMinutesAnHour() * Fleet.HOURS));
        lines.put("IoT messages", prices.dollars(design.basicIngest() ? "iot.basic-ingest" : "iot.message", metered));
        lines.put("IoT rules", prices.dollars("iot.rule", metered));
        lines.put("IoT actions", prices.dollars("iot.action", metered));
        lines.put("Lambda requests", prices.dollars("lambda.request", messages));
        lines.put("Lambda compute", prices.dollars("lambda.gb-second", gbSeconds));
        lines.put("DynamoDB writes", prices.dollars("dynamodb.write-unit", messages * design.writeUnitsAMessage()));
        lines.put(
                "DynamoDB storage",
                prices.dollars("dynamodb.gb-month", messages * design.storedBytesAMessage() / GB / 2));
        lines.put("Logs", prices.dollars("logs.gb", messages * design.logBytesAMessage() / GB));
        lines.put("Traces", prices.dollars("xray.trace", messages * design.tracedShare()));
        return new Bill(design, fleet, lines);
    }

    public double dollars() {
        return lines.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    public double dollarsPerMillionReadings() {
        return dollars() / (fleet.readingsAMonth() / 1e6);
    }
}
