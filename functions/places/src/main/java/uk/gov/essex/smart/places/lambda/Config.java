package uk.gov.essex.smart.places.lambda;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/** What the functions are told by their environment, each its own part. */
final class Config {

    private Config() {}

    /** What the API needs. */
    record Api(String readingsTable, String lamppostsTable, String usageTable) {

        /** @throws IllegalArgumentException naming every setting that is missing */
        static Api from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Api api = new Api(
                    settings.text("READINGS_TABLE"), settings.text("LAMPPOSTS_TABLE"), settings.text("USAGE_TABLE"));
            settings.check();
            return api;
        }
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
