package uk.gov.essex.smart.supermarket.lambda.screen;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What the function is told by its environment.
 *
 * @param catalogueTable from {@code CATALOGUE_TABLE}
 * @param uploadsBucket from {@code UPLOADS_BUCKET}
 * @param shelfBucket from {@code SHELF_BUCKET}: where what has a standing approval goes at once
 */
record Config(String catalogueTable, String uploadsBucket, String shelfBucket) {

    /** @throws IllegalArgumentException naming every setting that is missing */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(
                settings.text("CATALOGUE_TABLE"), settings.text("UPLOADS_BUCKET"), settings.text("SHELF_BUCKET"));
        settings.check();
        return config;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
