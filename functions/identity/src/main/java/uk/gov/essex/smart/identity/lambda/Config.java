package uk.gov.essex.smart.identity.lambda;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/**
 * What the identity functions read from their environment.
 *
 * @param keysTable the table of keys, from {@code KEYS_TABLE}
 */
record Config(String keysTable) {

    static Config fromEnvironment() {
        return from(System.getenv());
    }

    /**
     * The settings, checked.
     *
     * @throws IllegalArgumentException naming every setting that is missing
     */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(settings.text("KEYS_TABLE"));
        settings.check();
        return config;
    }
}
