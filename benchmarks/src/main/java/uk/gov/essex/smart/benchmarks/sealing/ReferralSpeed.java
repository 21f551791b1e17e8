package uk.gov.essex.smart.benchmarks.sealing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import uk.gov.essex.smart.benchmarks.Latencies;
import uk.gov.essex.smart.lives.aws.Seals;

/**
 * Prints how long a referral takes from its bytes to its answer, within one process and over DynamoDB Local: by the clock,
 * and in the thread's own processor time. Sealed and unsealed take turns in one run.
 */
public final class ReferralSpeed {

    private static final int WARM_UP = 150;
    private static final int TURNS = 400;

    private ReferralSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Timed sealed = new Timed("sealed", new Door(table -> new Seals(Door.master(), table)));
        Timed plain = new Timed("unsealed", new Door(table -> new Seals(Door.master(), key -> new NoSeal())));
        for (int i = 0; i < WARM_UP; i++) {
            sealed.door.send();
            plain.door.send();
        }
        for (int i = 0; i < TURNS; i++) {
            (i % 2 == 0 ? sealed : plain).send();
            (i % 2 == 0 ? plain : sealed).send();
        }
        System.out.printf(Locale.ROOT, "%d referrals each, milliseconds%n", TURNS);
        System.out.printf(Locale.ROOT, "%-9s %9s %9s %9s%n", "", "p50", "p95", "CPU p50");
        sealed.print();
        plain.print();
        System.out.printf(
                Locale.ROOT,
                "%-9s %9.2f %9.2f%n",
                "ratio",
                sealed.wall(0.5) / plain.wall(0.5),
                sealed.wall(0.95) / plain.wall(0.95));
        System.exit(0);
    }

    private static final class Timed {

        private final String title;
        private final Door door;
        private final Latencies processor = new Latencies();
        private final long[] nanos = new long[TURNS];

        private int turn;

        private Timed(String title, Door door) {
            this.title = title;
            this.door = door;
        }

        private void send() {
            long begun = System.nanoTime();
            processor.time(() -> {
                door.send();
                return true;
            });
            nanos[turn++] = System.nanoTime() - begun;
        }

        private double wall(double share) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[(int) (share * (TURNS - 1))] * 1e-6;
        }

        private void print() {
            System.out.printf(
                    Locale.ROOT, "%-9s %9.2f %9.2f %9.2f%n", title, wall(0.5), wall(0.95), processor.millis(0.5));
        }
    }
}
