package uk.gov.essex.smart.movement.lambda;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/** What the functions are told by their environment, each its own part. */
final class Config {

    private static final int USUAL_SECONDS = 20;
    private static final int MOST_SECONDS = 240;

    private Config() {}

    /** Where travel times come from. */
    enum Roads {
        /** The model: {@code TRAVEL_TIMES=model}, the default. */
        MODEL,
        /** Amazon Location Service, paid for by the route: {@code TRAVEL_TIMES=location}. */
        LOCATION;

        private static Roads of(Settings settings) {
            return settings.text("TRAVEL_TIMES", "model").equals("location") ? LOCATION : MODEL;
        }
    }

    /**
     * What the API needs.
     *
     * @param runsTable from {@code RUNS_TABLE}
     * @param bookingsTable from {@code BOOKINGS_TABLE}
     * @param supplyTable from {@code SUPPLY_TABLE}
     * @param usageTable from {@code USAGE_TABLE}: requests by key
     * @param timetablesBucket from {@code TIMETABLES_BUCKET}
     * @param positionsTable from {@code POSITIONS_TABLE}
     * @param insightsTable from {@code INSIGHTS_TABLE}: days that are closed, and their ledger
     */
    record Api(
            String runsTable,
            String bookingsTable,
            String supplyTable,
            String usageTable,
            String timetablesBucket,
            String positionsTable,
            String insightsTable,
            Roads roads) {

        /** @throws IllegalArgumentException naming every setting that is missing */
        static Api from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Api api = new Api(
                    settings.text("RUNS_TABLE"),
                    settings.text("BOOKINGS_TABLE"),
                    settings.text("SUPPLY_TABLE"),
                    settings.text("USAGE_TABLE"),
                    settings.text("TIMETABLES_BUCKET"),
                    settings.text("POSITIONS_TABLE"),
                    settings.text("INSIGHTS_TABLE"),
                    Roads.of(settings));
            settings.check();
            return api;
        }
    }

    /**
     * What re-optimising needs.
     *
     * @param seconds for each day and area; from {@code OPTIMISE_SECONDS}
     */
    record Optimise(String runsTable, String bookingsTable, Roads roads, int seconds) {

        /** @throws IllegalArgumentException naming every setting that is missing or wrong */
        static Optimise from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Optimise optimise = new Optimise(
                    settings.text("RUNS_TABLE"),
                    settings.text("BOOKINGS_TABLE"),
                    Roads.of(settings),
                    settings.number("OPTIMISE_SECONDS", USUAL_SECONDS, 1, MOST_SECONDS));
            settings.check();
            return optimise;
        }
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
