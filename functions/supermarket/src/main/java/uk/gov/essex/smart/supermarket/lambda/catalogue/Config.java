package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.net.URI;
import java.util.Map;
import uk.gov.essex.smart.common.Settings;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;

/**
 * What the function is told by its environment.
 *
 * @param catalogueTable from {@code CATALOGUE_TABLE}
 * @param usageTable from {@code USAGE_TABLE}: requests by key
 * @param addresses from {@code PUBLIC_URL}: scheme and host that everything here is known by
 */
record Config(String catalogueTable, String usageTable, Addresses addresses) {

    /** @throws IllegalArgumentException naming every setting that is missing or not usable */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = new Config(
                settings.text("CATALOGUE_TABLE"),
                settings.text("USAGE_TABLE"),
                settings.parsed("PUBLIC_URL", new Addresses(""), Config::addresses));
        settings.check();
        return config;
    }

    private static Addresses addresses(String text) {
        URI address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || !address.getPath().isEmpty()) {
            throw new IllegalArgumentException("must be scheme and host, such as https://data.essex.gov.uk");
        }
        return new Addresses(address.toString());
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
