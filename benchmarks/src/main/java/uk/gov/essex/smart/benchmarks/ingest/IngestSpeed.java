package uk.gov.essex.smart.benchmarks.ingest;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many readings a second of one core's time become stored bytes: decode, validate, anonymise, encode. Ours
 * and the usual way take turns in one run, and the time is the thread's own on the processor, so that neither another
 * program nor the hour of the day favours one.
 */
public final class IngestSpeed {

    private static final int DIFFERENT = 64;
    private static final int ROUNDS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration ROUND = Duration.ofMillis(1_500);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static long total;

    /** One kind of message; identifiers count as readings too, since each is a record to read. */
    private record Kind(String title, int slots, int addressesASlot) {

        int records() {
            return slots * (8 + addressesASlot);
        }
    }

    private IngestSpeed() {}

    /** Measures and prints; takes no arguments. */
    public static void main(String[] args) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%-36s %14s %14s %7s %12s %12s%n",
                "message",
                "ours, rd/s",
                "usual, rd/s",
                "ratio",
                "ours, B/rd",
                "usual, B/rd");
        for (Kind kind : List.of(
                new Kind("8 channels x 15", 15, 0),
                new Kind("8 channels x 60", 60, 0),
                new Kind("8 channels x 15, 4 addresses each", 15, 4))) {
            measure(kind);
        }
        System.err.println("checksum " + total);
    }

    private static void measure(Kind kind) throws Exception {
        List<byte[]> messages = Messages.list(DIFFERENT, kind.slots(), kind.addressesASlot());
        Way ours = new OurWay();
        Way usual = new UsualWay();
        rate(ours, messages, kind, WARM_UP);
        rate(usual, messages, kind, WARM_UP);
        double[] oursRates = new double[ROUNDS];
        double[] usualRates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            oursRates[round] = rate(ours, messages, kind, ROUND);
            usualRates[round] = rate(usual, messages, kind, ROUND);
        }
        System.out.printf(
                Locale.ROOT,
                "%-36s %,14.0f %,14.0f %7.2f %12.3f %12.3f%n",
                kind.title(),
                median(oursRates),
                median(usualRates),
                median(oursRates) / median(usualRates),
                bytesEach(ours, messages, kind),
                bytesEach(usual, messages, kind));
    }

    /** Records a second of this thread's time. */
    private static double rate(Way way, List<byte[]> messages, Kind kind, Duration atLeast) throws Exception {
        long begin = THREADS.getCurrentThreadCpuTime();
        long end = begin;
        long taken = 0;
        while (end - begin < atLeast.toNanos()) {
            for (byte[] message : messages) {
                total += way.take(message);
            }
            taken += messages.size();
            end = THREADS.getCurrentThreadCpuTime();
        }
        return taken * kind.records() * 1e9 / (end - begin);
    }

    /** Bytes of code for each reading that is stored; a slot's addresses are stored as one. */
    private static double bytesEach(Way way, List<byte[]> messages, Kind kind) throws Exception {
        long bytes = 0;
        for (byte[] message : messages) {
            bytes += way.take(message);
        }
        int readings = kind.slots() * (kind.addressesASlot() > 0 ? 9 : 8);
        return (double) bytes / messages.size() / readings;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
