package uk.gov.essex.smart.places.lambda;

import java.time.Duration;
import java.util.Map;
import uk.gov.essex.smart.common.Settings;

/** What the functions are told by their environment, each its own part. */
final class Config {

    private static final int USUAL_OLDEST_DAYS = 35;
    private static final int MOST_OLDEST_DAYS = 36_500;

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

    /**
     * What ingest and redrive need.
     *
     * @param readingsTable from {@code READINGS_TABLE}
     * @param lamppostsTable from {@code LAMPPOSTS_TABLE}
     * @param deadLetterQueueUrl from {@code DEAD_LETTER_QUEUE_URL}
     * @param oldest how long a post may have been cut off; from {@code OLDEST_DAYS}, by default 35 days
     */
    record Ingest(String readingsTable, String lamppostsTable, String deadLetterQueueUrl, Duration oldest) {

        /** @throws IllegalArgumentException naming every setting that is missing or wrong */
        static Ingest from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Ingest config = new Ingest(
                    settings.text("READINGS_TABLE"),
                    settings.text("LAMPPOSTS_TABLE"),
                    settings.text("DEAD_LETTER_QUEUE_URL"),
                    Duration.ofDays(settings.number("OLDEST_DAYS", USUAL_OLDEST_DAYS, 1, MOST_OLDEST_DAYS)));
            settings.check();
            return config;
        }
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
