package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What the function is told by its environment.
 *
 * @param catalogueTable from {@code CATALOGUE_TABLE}
 * @param tradeTable from {@code TRADE_TABLE}
 * @param shelfBucket from {@code SHELF_BUCKET}: files that were let out
 * @param usageTable from {@code USAGE_TABLE}: requests by key
 */
record Config(String catalogueTable, String tradeTable, String shelfBucket, String usageTable) {

    /** @throws IllegalArgumentException naming every setting that is missing */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(
                settings.text("CATALOGUE_TABLE"),
                settings.text("TRADE_TABLE"),
                settings.text("SHELF_BUCKET"),
                settings.text("USAGE_TABLE"));
        settings.check();
        return config;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
