package uk.gov.essex.smart.lives.lambda;

import java.net.URI;
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

    /**
     * What whatever works on cases needs.
     *
     * @param casesTable from {@code CASES_TABLE}: sealed documents and all that belongs to them
     * @param masterKey from {@code MASTER_KEY}: the KMS key that wraps people's keys
     */
    record Desk(String casesTable, String masterKey) {

        /** @throws IllegalArgumentException naming every setting that is missing */
        static Desk from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Desk desk = of(settings);
            settings.check();
            return desk;
        }

        private static Desk of(Settings settings) {
            return new Desk(settings.text("CASES_TABLE"), settings.text("MASTER_KEY"));
        }
    }

    /**
     * What the API of referrals needs.
     *
     * @param usageTable from {@code USAGE_TABLE}: requests by key
     */
    record Referrals(Desk desk, String usageTable) {

        /** @throws IllegalArgumentException naming every setting that is missing */
        static Referrals from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Referrals referrals = new Referrals(Desk.of(settings), settings.text("USAGE_TABLE"));
            settings.check();
            return referrals;
        }
    }

    /**
     * What telling people needs.
     *
     * @param notifyUrl from {@code NOTIFY_URL}: GOV.UK Notify, unless another place is named
     * @param keySecret from {@code NOTIFY_KEY}: the secret that holds the council's key to it
     */
    record Tell(Desk desk, URI notifyUrl, String keySecret) {

        /** @throws IllegalArgumentException naming every setting that is missing */
        static Tell from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Tell tell = new Tell(
                    Desk.of(settings),
                    URI.create(settings.text("NOTIFY_URL", "https://api.notifications.service.gov.uk")),
                    settings.text("NOTIFY_KEY"));
            settings.check();
            return tell;
        }
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
