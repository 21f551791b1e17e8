package uk.gov.essex.smart.benchmarks.compression;

import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.testing.SharedData;

/** Prints bytes and nanoseconds for each reading of the four public data sets, for blocks of three lengths. */
public final class CompressionReport {

    private static final int[] LENGTHS = {15, 60, 1_440};
    private static final int HOURLY_BLOCK = 60;
    private static final int ROUNDS = 5;

    private final PrintStream out;
    private final SensorFiles files;

    private CompressionReport(PrintStream out, SensorFiles files) {
        this.out = out;
        this.files = files;
    }

    public static void main(String[] arguments) {
        if (!Files.isDirectory(SharedData.folder().resolve("sensors"))) {
            System.err.println("The data sets are not in " + SharedData.folder() + "; set SMART_SHARED_DATA");
            System.exit(2);
        }
        new CompressionReport(System.out, new SensorFiles(SharedData.folder().resolve("sensors"))).print();
    }

    private void print() {
        List<DataSet> sets = files.all();
        out.println(
                "Bytes for each reading. JSON: an object for each. Gorilla: VLDB 2015 on whole steps, times and gaps"
                        + " free.");
        out.println("Delta: order-0 entropy of differences, tables free. Ours: whole blocks, everything included.");
        for (int length : LENGTHS) {
            table("Blocks of " + length + " readings", sets, set -> set.blocks(length));
        }
        table(
                "Blocks of 60 readings, later halves only: the codec's starting values were learned from the earlier"
                        + " ones",
                sets,
                set -> set.laterBlocks(HOURLY_BLOCK));
        table(
                "Blocks of 60 readings, carbon monoxide to 1 decimal",
                List.of(files.marylebone(1)),
                set -> set.blocks(HOURLY_BLOCK));
        speed(sets);
    }

    private void table(String title, List<DataSet> sets, Function<DataSet, List<Block>> blocks) {
        out.printf("%n%s%n", title);
        out.printf("%-24s %9s %8s %8s %8s %8s %8s%n", "", "readings", "JSON", "Gorilla", "Delta", "ours", "Gor/ours");
        Sizes pooled = Sizes.NONE;
        for (DataSet set : sets) {
            Sizes sizes = Sizes.of(blocks.apply(set));
            row(set.name(), sizes);
            pooled = pooled.plus(sizes);
        }
        if (sets.size() > 1) {
            row("pooled", pooled);
        }
    }

    private void row(String name, Sizes sizes) {
        double readings = (double) sizes.readings();
        out.printf(
                "%-24s %,9d %8.2f %8.4f %8.4f %8.4f %7.2fx%n",
                name,
                sizes.readings(),
                sizes.json() / readings,
                sizes.gorilla() / readings,
                sizes.differences() / readings,
                sizes.ours() / readings,
                (double) sizes.gorilla() / sizes.ours());
    }

    private void speed(List<DataSet> sets) {
        out.printf("%nNanoseconds for each reading on one core, all sets together, best of %d rounds%n", ROUNDS);
        out.printf("%-24s %8s %8s %8s %8s%n", "", "encode", "decode", "Gor enc", "Gor dec");
        for (int length : LENGTHS) {
            List<Block> blocks = new ArrayList<>();
            sets.forEach(set -> blocks.addAll(set.blocks(length)));
            Speed speed = Speed.of(blocks, ROUNDS);
            out.printf(
                    "%-24s %8.0f %8.0f %8.0f %8.0f%n",
                    "blocks of " + length,
                    speed.encode(),
                    speed.decode(),
                    speed.gorillaEncode(),
                    speed.gorillaDecode());
        }
    }
}
