package uk.gov.essex.smart.benchmarks.cost;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.gov.essex.smart.testing.Tables;

/** Prints what a month of the county's lampposts costs, the naive design beside ours, from quantities it measures. */
public final class CostModel {

    /** Assumed, since no emulator has it: a conditional put within the region, waited for by the function. */
    private static final double PUT_MILLISECONDS = 4;

    /** Lambda gives a function one core at this memory, and less in proportion. */
    private static final double MEGABYTES_A_CORE = 1_769;

    private static final int MEGABYTES = 384;

    /** Assumed: how many execution environments share the work, each printing its metrics once a minute. */
    private static final int ENVIRONMENTS = 20;

    /** What DynamoDB adds to each item when it bills for storage. */
    private static final int ITEM_OVERHEAD_BYTES = 100;

    private static final String[] HELP = {
        "usage: benchmarks/cost",
        "Measures messages, items, write units and CPU, then prices a month of 130,000 lampposts x 8 channels x 1"
                + " reading a minute."
    };

    private CostModel() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            List.of(HELP).forEach(System.out::println);
            return;
        }
        Measured single = Measured.run(new Messages(1, 60, 1), Tables.readings());
        Measured minute = Measured.run(new Messages(8, 60, 1), Tables.readings());
        Measured quarter = Measured.run(new Messages(8, 60, 15), Tables.readings());
        Measured hour = Measured.run(new Messages(8, 60, 60), Tables.readings());
        print("one reading", single);
        print("one minute, 8 channels", minute);
        print("15 minutes, 8 channels", quarter);
        print("60 minutes, 8 channels", hour);
        Design ours = design("15-minute blocks, always connected (ours)", 4, true, quarter);
        List<Design> designs = List.of(
                design("naive: message, invocation and item a reading", 480, false, single),
                design("one message a minute, Basic Ingest", 60, true, minute),
                ours,
                ours.sendingWhileConnected("15-minute blocks, connected only to send", 4),
                design("hourly blocks, always connected", 1, true, hour));
        Prices prices = Prices.load();
        Bill naive = Bill.of(designs.getFirst(), Fleet.ESSEX, prices);
        for (Design design : designs) {
            print(Bill.of(design, Fleet.ESSEX, prices), naive);
        }
        System.exit(0);
    }

    private static Design design(String name, double messagesAnHour, boolean basicIngest, Measured measured) {
        double milliseconds = PUT_MILLISECONDS + measured.cpuMilliseconds() * MEGABYTES_A_CORE / MEGABYTES;
        return new Design(
                name,
                messagesAnHour,
                60,
                basicIngest,
                (int) Math.ceil(measured.messageBytes()),
                measured.writeUnits(),
                measured.itemBytes() + ITEM_OVERHEAD_BYTES,
                milliseconds,
                MEGABYTES / 1_024.0,
                measured.logBytes()
                        + ENVIRONMENTS * measured.metricBytesAMinute() / (Fleet.ESSEX.posts() * messagesAnHour / 60),
                0);
    }

    private static void print(String kind, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "measured %-24s message %6.0f bytes   item %5.0f bytes   write units %.2f   CPU %.3f ms%n",
                kind,
                measured.messageBytes(),
                measured.itemBytes(),
                measured.writeUnits(),
                measured.cpuMilliseconds());
    }

    private static void print(Bill bill, Bill naive) {
        System.out.printf(
                Locale.ROOT,
                "%n%-46s $%,.0f a month   $%.4f a million readings   1/%.0f of naive%n",
                bill.design().name(),
                bill.dollars(),
                bill.dollarsPerMillionReadings(),
                naive.dollars() / bill.dollars());
        for (Map.Entry<String, Double> line : bill.lines().entrySet()) {
            System.out.printf(Locale.ROOT, "    %-18s %,12.2f%n", line.getKey(), line.getValue());
        }
    }
}
