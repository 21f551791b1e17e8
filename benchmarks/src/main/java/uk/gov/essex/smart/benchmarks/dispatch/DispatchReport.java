package uk.gov.essex.smart.benchmarks.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import uk.gov.essex.smart.benchmarks.Latencies;
import uk.gov.essex.smart.movement.matching.Dispatch;
import uk.gov.essex.smart.testing.SharedData;

/** Prints how fast the engine answers while a day goes on, how that grows with the fleet, and what it needs. */
public final class DispatchReport {

    private static final String HELP = """
        usage: benchmarks/dispatch [SEED]

        Prints processor milliseconds for each request on one core, in a heap of 256 MB: 300 runs and 5,000 requests
        with the lightest insertion accepted; requests ranked against 1,000 runs of ten planned stops each; fleets of
        50 to 2,000; the courier arrivals of Gendreau et al. where ../shared/data/movement/gendreau or
        $SMART_SHARED_DATA has them; and plain insertion over all runs on the same plans.
        """;

    private static final int RUNS = 300;
    private static final int REQUESTS = 5_000;
    private static final int COMPARED_EVERY = 50;
    private static final List<Integer> FLEETS = List.of(50, 100, 200, 500, 1_000, 2_000);

    private DispatchReport() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].startsWith("-")) {
            System.out.print(HELP);
            return;
        }
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        day(seed + 1, 0);
        Online online = day(seed, 0);
        print(RUNS + " runs, " + REQUESTS + " requests", online);
        fleets(seed);
        couriers();
        Online compared = day(seed, COMPARED_EVERY);
        System.out.printf(
                Locale.ROOT,
                "%nPlain insertion over all %d runs takes %.0f times as long and finds the same, in all %d of %d"
                        + " requests.%n",
                RUNS,
                compared.ratio(),
                compared.compared(),
                REQUESTS);
        System.out.printf(
                Locale.ROOT,
                "Heap: at most %.0f MB of %d MB used.%n",
                heap() / 1e6,
                Runtime.getRuntime().maxMemory() / 1_000_000);
        printSize();
    }

    private static Online day(long seed, int every) {
        County county = new County(seed);
        return new Online(county.places(), county.runs(RUNS)).serve(county.requests(REQUESTS), every);
    }

    private static void print(String name, Online online) {
        System.out.printf(
                Locale.ROOT,
                "%-44s p50 %.3f ms   p99 %.3f ms   %,.0f requests/s   %d served%n",
                name,
                online.ours().millis(0.5),
                online.ours().millis(0.99),
                online.ours().count() / online.ours().seconds(),
                online.served());
    }

    private static void fleets(long seed) {
        System.out.printf("%nRanked, not accepted; every run has ten planned stops:%n");
        for (int runs : FLEETS) {
            FullPlans plans = new FullPlans(seed, runs);
            plans.rank(500);
            Latencies ranked = plans.rank(2_000);
            System.out.printf(
                    Locale.ROOT,
                    "%,6d runs   p50 %.3f ms   p95 %.3f ms   p99 %.3f ms%n",
                    runs,
                    ranked.millis(0.5),
                    ranked.millis(0.95),
                    ranked.millis(0.99));
        }
    }

    private static void couriers() throws IOException {
        Path folder = SharedData.folder().resolve("movement/gendreau");
        if (!Files.isDirectory(folder)) {
            System.out.println("\nNo courier arrivals: " + folder + " is not there.");
            return;
        }
        System.out.println();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("req_"))
                    .sorted()
                    .toList()) {
                Couriers couriers = new Couriers(file);
                Online online = new Online(couriers.places(), couriers.runs()).serve(couriers.requests(), 1);
                print(file.getFileName() + ", " + couriers.requests().size() + " requests", online);
            }
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
    }

    private static void printSize() throws IOException {
        String name = Dispatch.class.getSimpleName() + ".class";
        URI own = URI.create(String.valueOf(Dispatch.class.getResource(name)));
        long bytes = 0;
        long deflated = 0;
        try (Stream<Path> files = Files.list(Path.of(own).resolveSibling(""))) {
            for (Path file : files.toList()) {
                byte[] content = Files.readAllBytes(file);
                bytes += content.length;
                deflated += deflated(content);
            }
        }
        System.out.printf(
                Locale.ROOT, "Classes of the engine: %.0f KB, in a jar %.0f KB.%n", bytes / 1024.0, deflated / 1024.0);
    }

    private static long deflated(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content);
        }
        return packed.size();
    }
}
