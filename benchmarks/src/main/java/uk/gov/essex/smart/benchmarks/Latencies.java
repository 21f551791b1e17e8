package uk.gov.essex.smart.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * How long each of many calls took, in the thread's own processor time: other work on the machine does not count, the
 * compiler's and the collector's threads do not either.
 */
public final class Latencies {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private long[] nanos = new long[1024];
    private int count;

    public <T> T time(Supplier<T> call) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        T result = call.get();
        add(CLOCK.getCurrentThreadCpuTime() - begun);
        return result;
    }

    private void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    public int count() {
        return count;
    }

    /** The time below which a share of the calls stayed, in milliseconds. */
    public double millis(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(count - 1L, (long) (share * count))] * 1e-6;
    }

    public double seconds() {
        return Arrays.stream(nanos, 0, count).sum() * 1e-9;
    }
}
