package uk.gov.essex.smart.movement.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Runs to divide: at random in a square of the plane, or drawn by hand on a line from a depot at 0. */
final class Runs {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> AGENCIES = List.of("care", "community", "council", "patient", "school");

    private Runs() {}

    static SharedRun random(long seed, int riders) {
        Random random = new Random(seed);
        List<Rider> carried = IntStream.range(0, riders)
                .mapToObj(i -> new Rider("trip-" + i, AGENCIES.get(random.nextInt(5)), random.nextInt(300)))
                .toList();
        List<Integer> visits = new ArrayList<>();
        for (int rider = 0; rider < riders; rider++) {
            visits.add(rider);
            visits.add(rider);
        }
        Collections.shuffle(visits, random);
        double[] x = random.doubles(2 * riders + 1, 0, 1_000).toArray();
        double[] y = random.doubles(2 * riders + 1, 0, 1_000).toArray();
        int depot = 2 * riders;
        SharedRun.Way way = (from, to) -> {
            int start = from < 0 ? depot : from;
            return Math.hypot(x[start] - x[to], y[start] - y[to]);
        };
        String operator = AGENCIES.get(random.nextInt(5));
        return new SharedRun(DAY, "run-" + seed, operator, carried, visits, way, random.nextInt(3_000));
    }

    static SharedRun onALine(double standingPence, int[] visits, double[] at) {
        int riders = IntStream.of(visits).max().orElseThrow() + 1;
        return new SharedRun(
                DAY,
                "run",
                "council",
                IntStream.range(0, riders)
                        .mapToObj(i -> new Rider("trip-" + i, "school", 0))
                        .toList(),
                IntStream.of(visits).boxed().toList(),
                (from, to) -> Math.abs(place(at, from) - place(at, to)),
                standingPence);
    }

    private static double place(double[] at, int visit) {
        return visit < 0 || visit == at.length ? 0 : at[visit];
    }
}
