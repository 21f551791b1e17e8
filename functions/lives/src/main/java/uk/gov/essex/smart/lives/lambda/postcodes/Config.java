package uk.gov.essex.smart.lives.lambda.postcodes;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What loading is told by its environment.
 *
 * @param postcodesBucket from {@code POSTCODES_BUCKET}: files and the reports on them
 * @param directoryTable from {@code DIRECTORY_TABLE}
 */
record Config(String postcodesBucket, String directoryTable) {

    /** @throws IllegalArgumentException naming every setting that is missing */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(settings.text("POSTCODES_BUCKET"), settings.text("DIRECTORY_TABLE"));
        settings.check();
        return config;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
