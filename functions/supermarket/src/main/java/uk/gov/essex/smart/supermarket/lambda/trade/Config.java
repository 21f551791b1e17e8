package uk.gov.essex.smart.supermarket.lambda.trade;

import java.net.URI;
import java.util.Map;
import uk.gov.essex.smart.common.Settings;
import uk.gov.essex.smart.supermarket.ledger.Capacity;
import uk.gov.essex.smart.supermarket.ledger.Terms;

/**
 * What the functions of trade are told by their environment.
 *
 * @param catalogueTable from {@code CATALOGUE_TABLE}
 * @param tradeTable from {@code TRADE_TABLE}
 * @param payKey from {@code PAY_KEY}: the secret that holds the key to GOV.UK Pay
 * @param payWebhookKey from {@code PAY_WEBHOOK_KEY}: the secret that holds the key of its messages
 * @param payUrl from {@code PAY_URL}: GOV.UK Pay, unless another place is named
 * @param returnUrl from {@code RETURN_URL}: where buyers come back to; an order's id is put behind it
 * @param terms from {@code COUNCIL_CAPACITY} and {@code COUNCIL_SHARE_BASIS_POINTS}, which have no defaults
 */
record Config(
        String catalogueTable,
        String tradeTable,
        String payKey,
        String payWebhookKey,
        URI payUrl,
        URI returnUrl,
        Terms terms) {

    /**
     * What the door needs.
     *
     * @param usageTable from {@code USAGE_TABLE}: requests by key
     */
    record Door(Config trade, String usageTable) {

        /** @throws IllegalArgumentException naming every setting that is missing or not usable */
        static Door from(Map<String, String> environment) {
            Settings settings = new Settings(environment);
            Door door = new Door(of(settings), settings.text("USAGE_TABLE"));
            settings.check();
            return door;
        }
    }

    /** @throws IllegalArgumentException naming every setting that is missing or not usable */
    static Config from(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        Config config = of(settings);
        settings.check();
        return config;
    }

    private static Config of(Settings settings) {
        Capacity capacity = settings.parsed("COUNCIL_CAPACITY", Capacity.AGENT, Config::capacity);
        return new Config(
                settings.text("CATALOGUE_TABLE"),
                settings.text("TRADE_TABLE"),
                settings.text("PAY_KEY"),
                settings.text("PAY_WEBHOOK_KEY"),
                URI.create(settings.text("PAY_URL", "https://publicapi.payments.service.gov.uk")),
                settings.parsed("RETURN_URL", URI.create("/"), Config::folder),
                settings.parsed(
                        "COUNCIL_SHARE_BASIS_POINTS",
                        new Terms(0, capacity),
                        text -> new Terms(Integer.parseInt(text), capacity)));
    }

    private static Capacity capacity(String text) {
        return switch (text) {
            case "AGENT" -> Capacity.AGENT;
            case "SUPPLIER" -> Capacity.SUPPLIER;
            default -> throw new IllegalArgumentException("must be AGENT or SUPPLIER");
        };
    }

    private static URI folder(String text) {
        URI address = URI.create(text.endsWith("/") ? text : text + '/');
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("must be a whole address");
        }
        return address;
    }

    static Map<String, String> environment() {
        return System.getenv();
    }
}
