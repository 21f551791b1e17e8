package uk.gov.essex.smart.supermarket.lambda.release;

import java.net.URI;
import java.util.Map;
import uk.gov.essex.smart.common.Settings;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.release.Council;

/**
 * What the function is told by its environment.
 *
 * @param catalogueTable from {@code CATALOGUE_TABLE}
 * @param uploadsBucket from {@code UPLOADS_BUCKET}
 * @param workBucket from {@code WORK_BUCKET}: where unfinished releases and finished days lie
 * @param placesUrl from {@code PLACES_URL}: the API of Smart Places
 * @param placesKey from {@code PLACES_KEY}: the secret that holds a key to it, of the scope {@code places:read}
 * @param council from {@code COUNCIL_ACCOUNT} and {@code COUNCIL_EMAIL}, which have defaults
 */
record Config(
        String catalogueTable,
        String uploadsBucket,
        String workBucket,
        URI placesUrl,
        String placesKey,
        Council council) {

    private static final Line TEAM = new Line("Essex County Council, Data Supermarket");

    /** @throws IllegalArgumentException naming every setting that is missing or not usable */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(
                settings.text("CATALOGUE_TABLE"),
                settings.text("UPLOADS_BUCKET"),
                settings.text("WORK_BUCKET"),
                settings.parsed("PLACES_URL", URI.create("/"), Config::address),
                settings.text("PLACES_KEY"),
                new Council(
                        new AccountId(settings.text("COUNCIL_ACCOUNT", "essex-county-council")),
                        new Contact(TEAM, settings.text("COUNCIL_EMAIL", "open-data@essex.gov.uk"))));
        settings.check();
        return config;
    }

    private static URI address(String text) {
        URI address = URI.create(text);
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("must be a whole address");
        }
        return address;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
