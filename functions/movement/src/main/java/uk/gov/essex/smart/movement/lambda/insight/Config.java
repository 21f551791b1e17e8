package uk.gov.essex.smart.movement.lambda.insight;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What the close of a day is told by its environment.
 *
 * @param runsTable from {@code RUNS_TABLE}
 * @param bookingsTable from {@code BOOKINGS_TABLE}
 * @param supplyTable from {@code SUPPLY_TABLE}
 * @param insightsTable from {@code INSIGHTS_TABLE}: unmet demand, figures and the ledger
 */
record Config(String runsTable, String bookingsTable, String supplyTable, String insightsTable) {

    /** @throws IllegalArgumentException naming every setting that is missing */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(
                settings.text("RUNS_TABLE"),
                settings.text("BOOKINGS_TABLE"),
                settings.text("SUPPLY_TABLE"),
                settings.text("INSIGHTS_TABLE"));
        settings.check();
        return config;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
