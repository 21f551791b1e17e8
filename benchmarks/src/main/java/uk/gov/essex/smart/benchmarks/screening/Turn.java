package uk.gov.essex.smart.benchmarks.screening;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;

/** How long work took, by the clock and of all processors together. */
record Turn(double seconds, double processorSeconds) {

    /** Worse than any. */
    static final Turn NEVER = new Turn(Double.MAX_VALUE, Double.MAX_VALUE);

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What is timed. */
    interface Work {
        void run() throws IOException, SQLException;
    }

    static Turn of(Work work) throws IOException {
        long begun = System.nanoTime();
        long processor = SYSTEM.getProcessCpuTime();
        try {
            work.run();
        } catch (SQLException refused) {
            throw new IOException(refused);
        }
        return new Turn((System.nanoTime() - begun) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9);
    }

    Turn best(Turn other) {
        return new Turn(Math.min(seconds, other.seconds), Math.min(processorSeconds, other.processorSeconds));
    }
}
