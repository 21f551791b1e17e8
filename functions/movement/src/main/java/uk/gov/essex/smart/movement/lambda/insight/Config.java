package uk.gov.essex.smart.movement.lambda.insight;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;
import uk.gov.essex.smart.movement.AgencyId;

/**
 * What the close of a day is told by its environment.
 *
 * @param runsTable from {@code RUNS_TABLE}
 * @param bookingsTable from {@code BOOKINGS_TABLE}
 * @param supplyTable from {@code SUPPLY_TABLE}
 * @param insightsTable from {@code INSIGHTS_TABLE}: unmet demand, figures and the ledger
 * @param county from {@code COUNTY_AGENCY}: answers for the public's trips
 */
record Config(String runsTable, String bookingsTable, String supplyTable, String insightsTable, AgencyId county) {

    private static final String USUAL_COUNTY = "essex-county-council";

    /** @throws IllegalArgumentException naming every setting that is missing or wrong */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        String county = settings.text("COUNTY_AGENCY", USUAL_COUNTY);
        Config config = new Config(
                settings.text("RUNS_TABLE"),
                settings.text("BOOKINGS_TABLE"),
                settings.text("SUPPLY_TABLE"),
                settings.text("INSIGHTS_TABLE"),
                new AgencyId(county));
        settings.check();
        return config;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
