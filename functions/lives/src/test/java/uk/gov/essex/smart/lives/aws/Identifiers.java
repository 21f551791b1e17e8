package uk.gov.essex.smart.lives.aws;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Looks for seeded identifiers in what is stored, logged and measured: plain, spaced otherwise, in hexadecimal or base 64. */
final class Identifiers {

    private Identifiers() {}

    /** Which identifiers stand in names or values of the items, bytes read as text. */
    static List<String> hits(List<String> identifiers, List<Map<String, AttributeValue>> items) {
        return items.stream()
                .flatMap(item -> item.entrySet().stream())
                .flatMap(attribute ->
                        hitsInText(identifiers, attribute.getKey() + '\n' + text(attribute.getValue())).stream())
                .distinct()
                .toList();
    }

    /** Which identifiers stand in a log line, a metric, an address or any other text. */
    static List<String> hitsInText(List<String> identifiers, String text) {
        String seen = folded(text);
        return identifiers.stream()
                .filter(identifier -> forms(identifier).anyMatch(form -> seen.contains(folded(form))))
                .toList();
    }

    private static Stream<String> forms(String identifier) {
        byte[] bytes = identifier.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                identifier,
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    }

    private static String text(AttributeValue value) {
        return value.b() == null ? value.toString() : new String(value.b().asByteArray(), StandardCharsets.ISO_8859_1);
    }
}
