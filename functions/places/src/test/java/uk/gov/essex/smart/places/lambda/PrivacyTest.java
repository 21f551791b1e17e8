package uk.gov.essex.smart.places.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.aws.DynamoBlocks;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.Refusal;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/**
 * Sends ten thousand seeded hardware addresses and number plates down the whole road, in the right places and in wrong
 * ones, and looks for them in everything that stays: items, lines, metrics, reasons. Bodies of dead letters may hold
 * them, since the queue is encrypted.
 */
final class PrivacyTest {

    private static final int IDENTIFIERS = 10_000;
    private static final int PER_MESSAGE = 50;

    private final Random random = new Random(7);
    private final Set<String> traces = new HashSet<>();
    private final StringBuilder left = new StringBuilder();
    private final List<Refusal> reasons = new ArrayList<>();

    @Test
    void noIdentifierIsLeftAnywhere() {
        String table = Tables.readings();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        PrintStream standardError = System.err;
        PrintStream all = new PrintStream(printed, true, UTF_8);
        System.setOut(all);
        System.setErr(all);
        try {
            Road road = new Road(
                    new DynamoBlocks(Clients.enhanced(DynamoServer.client()), table, bytes -> {}), new Reasons(), all);
            for (int i = 0; i < IDENTIFIERS / PER_MESSAGE; i++) {
                road.send(message(i));
            }
        } finally {
            System.setOut(standardOut);
            System.setErr(standardError);
        }
        left.append(printed.toString(UTF_8));
        int items = scan(table);

        assertThat(items).isEqualTo(IDENTIFIERS / PER_MESSAGE / 2);
        assertThat(reasons).hasSize(IDENTIFIERS / PER_MESSAGE / 2);
        assertThat(traces).hasSizeGreaterThan(IDENTIFIERS);
        assertThat(hits(left.toString())).isEmpty();
    }

    @Test
    void theScanFindsAnIdentifierThatIsLeft() {
        String address = address();

        assertThat(hits("stored under " + address.toUpperCase(Locale.ROOT))).isNotEmpty();
        assertThat(hits("in hex " + address.replace(":", ""))).isNotEmpty();
        assertThat(hits(Base64.getEncoder().encodeToString(address.getBytes(StandardCharsets.US_ASCII))))
                .isNotEmpty();
    }

    /** Every other message is refused as a whole. */
    private byte[] message(int number) {
        StringBuilder records =
                new StringBuilder("{'bn':'post-%06d:','bt':1767225600,'n':'no2','v':41}".formatted(number));
        for (int i = 0; i < PER_MESSAGE / 5; i++) {
            records.append(",{'n':'wifi-devices','t':60,'vs':'%s'}".formatted(address()))
                    .append(",{'n':'number-plates','vs':'%s'}".formatted(plate()))
                    .append(",{'n':'noise','vs':'heard %s'}".formatted(address()))
                    .append(",{'n':'%s','v':1}".formatted(plate()))
                    .append(",{'n':'bluetooth-devices','vs':'%s?'}".formatted(address()));
        }
        String message =
                "{'v':%d,'start':1767225600,'period':60,'slots':15,'senml':[%s],'thing':'post-%06d','received':1767226542000}"
                        .formatted(1 + number % 2, records, number);
        return message.replace('\'', '"').getBytes(UTF_8);
    }

    private String address() {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        String address = HexFormat.ofDelimiter(":").formatHex(bytes);
        remember(address);
        remember(address.replace(":", ""));
        remember(new String(bytes, StandardCharsets.ISO_8859_1));
        remember(Base64.getEncoder().encodeToString(bytes));
        return address;
    }

    private String plate() {
        String plate =
                "%c%c%02d %c%c%c".formatted(letter(), letter(), random.nextInt(100), letter(), letter(), letter());
        remember(plate);
        remember(plate.replace(" ", ""));
        return plate;
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    /** Remembers a form of an identifier and its base64. */
    private void remember(String form) {
        traces.add(form.toLowerCase(Locale.ROOT));
        traces.add(Base64.getEncoder()
                .encodeToString(form.getBytes(StandardCharsets.ISO_8859_1))
                .toLowerCase(Locale.ROOT));
    }

    private List<String> hits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> hits = new ArrayList<>();
        for (int length : traces.stream().mapToInt(String::length).distinct().toArray()) {
            for (int at = 0; at + length <= lower.length(); at++) {
                String window = lower.substring(at, at + length);
                if (traces.contains(window)) {
                    hits.add(window);
                }
            }
        }
        return hits;
    }

    private int scan(String table) {
        int items = 0;
        for (Map<String, AttributeValue> item : DynamoServer.client()
                .scanPaginator(scan -> scan.tableName(table))
                .items()) {
            items++;
            for (AttributeValue value : item.values()) {
                left.append(' ').append(value.s()).append(' ').append(value.n());
                if (value.b() != null) {
                    byte[] bytes = value.b().asByteArrayUnsafe();
                    left.append(new String(bytes, StandardCharsets.ISO_8859_1)).append(' ');
                    left.append(HexFormat.of().formatHex(bytes)).append(' ');
                    left.append(Base64.getEncoder().encodeToString(bytes));
                }
            }
        }
        return items;
    }

    /** Keeps the reason, which is the letter's one attribute, and not the body. */
    private final class Reasons implements DeadLetters {

        @Override
        public void put(Refusal reason, String body) {
            reasons.add(reason);
            left.append(' ').append(reason.slug());
        }

        @Override
        public List<Letter> take(int most) {
            return List.of();
        }

        @Override
        public void remove(Letter letter) {
            throw new UnsupportedOperationException("Nothing is ever taken");
        }
    }
}
