package uk.gov.essex.smart.localcloud.day;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.insight.Charts;
import uk.gov.essex.smart.movement.insight.DayFigures;
import uk.gov.essex.smart.movement.matching.Weights;

/** Lives a day in Essex through, each agency for itself and then all together, and prints what each came to. */
public final class EssexDay {

    /** A Monday in term. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

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
        Outcome siloed = day.run(Pooling.SILOED);
        Outcome pooled = day.run(Pooling.POOLED);
        System.out.println();
        System.out.print(Comparison.of(Figures.of(siloed, roads), Figures.of(pooled, roads)));
        close(config, county, roads, pooled);
    }

    /** Prints who owes whom after the pooled day, and draws it. */
    private static void close(Config config, County county, Roads roads, Outcome pooled) throws IOException {
        Accounts accounts = new Accounts(DAY, county, roads, pooled);
        System.out.println();
        accounts.balances()
                .debts()
                .forEach(debt -> System.out.printf(
                        "%-16s owes %-16s GBP %,10.2f%n", debt.debtor(), debt.creditor(), debt.pence() / 100.0));
        Files.createDirectories(config.picture());
        DayFigures figures = accounts.figures();
        Map<String, String> pictures = Map.of(
                "essex-day.svg", Picture.of(county.places(), pooled),
                "subsidy.svg", Charts.subsidy(figures).svg(),
                "occupancy.svg", Charts.occupancy(figures).svg(),
                "unmet.svg", Charts.unmet(figures).svg());
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            Files.writeString(config.picture().resolve(picture.getKey()), picture.getValue());
        }
        System.out.println("\nPictures: " + config.picture().toAbsolutePath());
    }
}
