package uk.gov.essex.smart.benchmarks.compression;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.places.block.BlockCodec;

/**
 * Nanoseconds of one core for each reading, the best of several rounds over the same blocks, the coders taking turns. It
 * is the thread's own time, so that a busy machine disturbs it little.
 */
record Speed(double encode, double decode, double gorillaEncode, double gorillaDecode) {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    static Speed of(List<Block> blocks, int rounds) {
        long readings = blocks.stream().mapToLong(Block::readings).sum();
        List<byte[]> ours = blocks.stream().map(BlockCodec::encode).toList();
        List<double[]> doubles = new ArrayList<>();
        for (Block block : blocks) {
            for (Series series : block.series()) {
                doubles.add(Sizes.doubles(series));
            }
        }
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < rounds; round++) {
            List<Bits> streams = new ArrayList<>();
            take(best, 0, () -> blocks.forEach(BlockCodec::encode));
            take(best, 1, () -> decodeAll(blocks, ours));
            take(best, 2, () -> doubles.forEach(values -> streams.add(encoded(values))));
            take(best, 3, () -> decodeGorilla(doubles, streams));
        }
        return new Speed(best[0] / readings, best[1] / readings, best[2] / readings, best[3] / readings);
    }

    private static void take(double[] best, int place, Runnable work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        work.run();
        best[place] = Math.min(best[place], (double) (CLOCK.getCurrentThreadCpuTime() - start));
    }

    private static void decodeAll(List<Block> blocks, List<byte[]> bytes) {
        for (int i = 0; i < bytes.size(); i++) {
            Block block = blocks.get(i);
            BlockCodec.decode(block.post(), block.grid().start(), bytes.get(i));
        }
    }

    private static Bits encoded(double[] values) {
        Bits bits = new Bits();
        Gorilla.encode(values, bits);
        return bits;
    }

    private static void decodeGorilla(List<double[]> doubles, List<Bits> streams) {
        for (int i = 0; i < streams.size(); i++) {
            Gorilla.decode(streams.get(i), doubles.get(i).length);
        }
    }
}
