package uk.gov.essex.smart.supermarket.lambda.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.lambda.pay.Webhook.Reading;
import uk.gov.essex.smart.supermarket.orders.OrderId;
import uk.gov.essex.smart.testing.SharedData;
import uk.gov.essex.smart.testing.pay.PayStub;
import uk.gov.essex.smart.testing.pay.PayWebhook;
import uk.gov.essex.smart.testing.pay.Turn;

final class WebhookTest {

    private static final String ORDER = "0123456789abcdef0123456789abcdef";

    private final Webhook webhook = new Webhook(() -> PayStub.WEBHOOK_SECRET);

    private static PayWebhook captured(String reference) {
        try (PayStub pay =
                new PayStub(() -> Instant.parse("2026-11-23T09:00:00Z"), () -> Turn.ANSWERS, exchange -> {})) {
            pay.account().pay(pay.account().add(reference, 100));
            return pay.nextWebhook().orElseThrow();
        }
    }

    @Test
    void namesTheOrderToAskOf() {
        PayWebhook message = captured(ORDER);
        assertThat(webhook.read(message.body(), message.signature())).isEqualTo(new Reading.Ask(new OrderId(ORDER)));
        assertThat(webhook.read(message.body(), message.signature().toUpperCase(Locale.ROOT)))
                .isInstanceOf(Reading.Ask.class);
    }

    @Test
    void leavesOtherServicesPaymentsAlone() {
        PayWebhook message = captured("council-tax-12345");
        assertThat(webhook.read(message.body(), message.signature())).isEqualTo(new Reading.Other());
    }

    @Test
    void believesNobodyWithoutTheKey() {
        PayWebhook message = captured(ORDER);
        assertThat(webhook.read(message.body(), "")).isEqualTo(new Reading.Forged());
        assertThat(webhook.read(message.body(), "é".repeat(64))).isEqualTo(new Reading.Forged());
        for (int i = 0; i < 64; i++) {
            char digit = message.signature().charAt(i) == '0' ? '1' : '0';
            String forged = new StringBuilder(message.signature())
                    .replace(i, i + 1, "" + digit)
                    .toString();
            assertThat(webhook.read(message.body(), forged)).isEqualTo(new Reading.Forged());
        }
        byte[] changed = message.body().clone();
        changed[changed.length / 2]++;
        assertThat(webhook.read(changed, message.signature())).isEqualTo(new Reading.Forged());
        assertThat(new Webhook(() -> "another").read(message.body(), message.signature()))
                .isEqualTo(new Reading.Forged());
    }

    @Test
    void readsNoMoreThanAMessageHas() {
        for (int length : new int[] {65_536, 65_537}) {
            String message = "{\"resource\": {\"reference\": \"" + ORDER + "\"}}";
            byte[] body = (message + " ".repeat(length - message.length())).getBytes(StandardCharsets.UTF_8);
            PayWebhook signed = PayWebhook.signed(body, PayStub.WEBHOOK_SECRET);
            Reading read = webhook.read(signed.body(), signed.signature());
            assertThat(read).isInstanceOf(length == 65_536 ? Reading.Ask.class : Reading.Forged.class);
        }
    }

    @Test
    void theStubsMessagesHaveTheNamesOfPaysOwn() throws IOException {
        JsonMapper json = new JsonMapper();
        JsonNode sample = json.readTree(SharedData.require("conformance/pay/webhook-card_payment_captured.json")
                .toFile());
        assertThat(names("", sample))
                .containsAll(names("", json.readTree(captured(ORDER).body())));
    }

    private static Set<String> names(String path, JsonNode node) {
        Set<String> names = new HashSet<>();
        node.properties().forEach(property -> {
            String name = path + '/' + property.getKey();
            names.add(name);
            names.addAll(names(name, property.getValue()));
        });
        return names;
    }
}
