package uk.gov.essex.smart.lives.lambda;

import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/** What the functions are told by their environment, each its own part. */
final class Config {

    private Config() {}

    /**
     * What the directory needs.
     *
     * @param directoryTable from {@code DIRECTORY_TABLE}: entries, whose they are, and postcodes
     * @param usageTable from {@code USAGE_TABLE}: requests by key
     */
    record Directory(String directoryTable, String usageTable) {

        /** @throws IllegalArgumentException naming every setting that is missing */
        static Directory from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Directory directory = new Directory(settings.text("DIRECTORY_TABLE"), settings.text("USAGE_TABLE"));
            settings.check();
            return directory;
        }
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
