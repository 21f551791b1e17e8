package uk.gov.essex.smart.movement.lambda.gtfs;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What the import is told by its environment.
 *
 * @param timetablesBucket from {@code TIMETABLES_BUCKET}: feeds, their reports and editions
 */
record Config(String timetablesBucket) {

    /** @throws IllegalArgumentException naming every setting that is missing */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(settings.text("TIMETABLES_BUCKET"));
        settings.check();
        return config;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
