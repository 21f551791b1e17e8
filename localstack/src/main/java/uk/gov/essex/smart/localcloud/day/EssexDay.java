package uk.gov.essex.smart.localcloud.day;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.matching.Weights;

/** Lives a day in Essex through, each agency for itself and then all together, and prints what each came to. */
public final class EssexDay {

    /** A school day, Monday 23 November 2026, at eight o'clock. */
    static final Instant PEAK = Instant.parse("2026-11-23T08:00:00Z");

    /** Public money, and an hour on board at £3: riders' time is worth a detour of money, but not any detour. */
    static final Weights WEIGHTS = new Weights(1, 300.0 / 3_600, 0, 0);

    private EssexDay() {}

    /** Takes {@code --requests}, {@code --seed}, {@code --out} or {@code --help}. */
    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Config.USAGE);
            return;
        }
        Config config;
        try {
            config = Config.from(arguments);
        } catch (IllegalArgumentException fault) {
            System.err.println(fault.getMessage());
            System.exit(2);
            return;
        }
        if (!Files.exists(config.stops())) {
            System.out.println("Skipped: the stops are not in " + config.stops() + "; set SMART_SHARED_DATA");
            return;
        }
        long start = System.nanoTime();
        Consumer<String> progress = line -> System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, line);
        County county = County.of(Naptan.read(config.stops()));
        Roads roads = new Roads(county.places(), new CircuityTravelTimes(), PEAK);
        List<Trip> trips = Demand.of(county, roads, config.requests(), config.seed());
        List<Duty> duties = Fleets.of(county.depots(), config.requests());
        progress.accept(county.places().size() + " stops, " + duties.size() + " shifts, " + trips.size() + " requests");
        Simulation day = new Simulation(county, roads, duties, trips, WEIGHTS, Effort.USUAL, config.seed(), progress);
        Figures siloed = Figures.of(day.run(Pooling.SILOED), roads);
        Figures pooled = Figures.of(day.run(Pooling.POOLED), roads);
        System.out.println();
        System.out.print(Comparison.of(siloed, pooled));
    }
}
