package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;

/**
 * Thousands of messages, each a golden's with something wrong: whatever is sent, nothing is thrown; what is refused names
 * places and quotes nothing; and what is taken, tried now and then, is written and read again as the same.
 */
final class MessageFuzzTest {

    private static final int MESSAGES = Integer.getInteger("messages", 4_000);
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "-1",
            "1e308",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"active\"",
            "\"2026-11-24T10:00:00Z\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"-999999999-01-01\"",
            "\"2026-02-30\"",
            "\"urn:uuid:00000000-0000-4000-8000-000000000000\"",
            "[]",
            "[null]",
            "[[[[]]]]",
            "[{}]",
            "{}",
            "{\"reference\":\"#secret\"}",
            "{\"coding\":[{\"system\":\"secret\",\"code\":\"secret\"}]}",
            "{\"modifierExtension\":[{\"url\":\"secret\"}]}",
            "{\"\":{\"modifierExtension\":{}}}",
            "\"" + "secret".repeat(3_000) + "\"",
            "\"secret\\r\\nsecret\"",
            "NaN");

    private final SplittableRandom random = new SplittableRandom(2026);

    @Test
    void takesOrRefusesWhateverIsSent() {
        ReferralId fresh = Goldens.all().getFirst().id();
        List<ObjectNode> goldens = Goldens.all().stream()
                .map(Bundles::json)
                .sorted(Comparator.comparingInt(bundle -> bundle.path("entry").size()))
                .limit(10)
                .toList();
        int refused = 0;
        int taken = 0;
        for (int number = 0; number < MESSAGES; number++) {
            byte[] sent = mutated(goldens.get(number % goldens.size()).deepCopy());
            switch (FhirReader.read(sent, fresh)) {
                case Reading.Refused<Message>(List<Issue> issues) -> {
                    refused++;
                    if (issues.isEmpty() || !issues.stream().allMatch(MessageFuzzTest::isHelpful)) {
                        fail(issues.toString());
                    }
                }
                case Reading.Accepted<Message>(Message message) -> {
                    if (++taken % 16 == 0) {
                        checkAgain(message);
                    }
                }
            }
        }
        assertThat(refused).isBetween(MESSAGES / 3, MESSAGES * 19 / 20);
    }

    private static boolean isHelpful(Issue issue) {
        return issue.expression().startsWith("Bundle")
                && issue.remedy().startsWith("Must")
                && !issue.expression().contains("secret")
                && !issue.remedy().contains("secret");
    }

    private static void checkAgain(Message message) {
        if (message instanceof Message.Asked(Referral referral)) {
            assertThat(FhirReader.read(Bundles.bytes(referral), referral.id()))
                    .isEqualTo(new Reading.Accepted<>(message));
        }
    }

    private byte[] mutated(ObjectNode bundle) {
        if (random.nextInt(8) > 0) {
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                mutate(bundle);
            }
            return bundle.toString().getBytes(StandardCharsets.UTF_8);
        }
        byte[] bytes = bundle.toString().getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        if (random.nextBoolean()) {
            bytes[at] = (byte) random.nextInt(256);
            return bytes;
        }
        return Arrays.copyOf(bytes, random.nextBoolean() ? at : bytes.length + 1);
    }

    private void mutate(ObjectNode bundle) {
        List<JsonNode> owners = new ArrayList<>();
        collect(bundle, owners);
        switch (owners.get(random.nextInt(owners.size()))) {
            case ObjectNode object -> mutate(object, names(object));
            case ArrayNode array -> mutate(array);
            default -> throw new IllegalStateException("Only objects and lists own something");
        }
    }

    private void mutate(ObjectNode object, List<String> names) {
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
            case 0 -> object.remove(name);
            case 1 -> object.putRawValue(name, new RawValue(odd()));
            default -> object.putRawValue("secret name", new RawValue(odd()));
        }
    }

    private void mutate(ArrayNode array) {
        int at = random.nextInt(array.size());
        switch (random.nextInt(3)) {
            case 0 -> array.remove(at);
            case 1 -> array.add(array.get(at).deepCopy());
            default -> array.insertRawValue(at, new RawValue(odd()));
        }
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Every object and every list that has something in it. */
    private static void collect(JsonNode node, List<JsonNode> owners) {
        if (node.isContainerNode() && !node.isEmpty()) {
            owners.add(node);
        }
        node.forEach(child -> collect(child, owners));
    }
}
