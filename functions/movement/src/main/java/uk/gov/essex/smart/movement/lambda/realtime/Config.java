package uk.gov.essex.smart.movement.lambda.realtime;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What the intake of positions is told by its environment.
 *
 * @param positionsTable from {@code POSITIONS_TABLE}
 */
record Config(String positionsTable) {

    /** @throws IllegalArgumentException naming every setting that is missing */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(settings.text("POSITIONS_TABLE"));
        settings.check();
        return config;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
