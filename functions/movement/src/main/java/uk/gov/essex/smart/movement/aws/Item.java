package uk.gov.essex.smart.movement.aws;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Notice;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.Zone;

/**
 * How things stand in the tables of runs and bookings: keys {@code pk} and {@code sk}, the document {@code doc}, its
 * version {@code v} where it has one, and {@code expires}, epoch seconds, the table's time to live.
 *
 * <p>Runs: {@code 2026-11-23#0203} (day, zone) and the run's id. Bookings: all of one token together, under
 * {@code quote}, {@code booking} and {@code notice#} with its instant and kind. A quote has {@code until}, when its offers
 * end, and {@code used} once one was accepted.
 */
final class Item {

    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String DOCUMENT = "doc";
    static final String VERSION = "v";
    static final String EXPIRES = "expires";
    static final String UNTIL = "until";
    static final String USED = "used";
    static final String NOTICE = "notice#";

    /** Plans are kept for the ledger of their month and questions about it. */
    private static final int PLAN_DAYS = 60;

    /** Bookings and notices are kept for a year's accounts. */
    private static final int BOOKING_DAYS = 400;

    private static final long QUOTE_SECONDS = 86_400;

    private Item() {}

    static Map<String, AttributeValue> key(RunId run) {
        return key(partition(run.day(), run.zone()), run.value());
    }

    static String partition(LocalDate day, Zone zone) {
        return day + "#" + zone.name();
    }

    static Map<String, AttributeValue> key(BookingId booking) {
        return key(booking.token().value(), "booking");
    }

    static Map<String, AttributeValue> key(Token quote) {
        return key(quote.value(), "quote");
    }

    static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    /** Asks for all that stands under one partition, as it is now. */
    static QueryRequest all(String table, String partition) {
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", PARTITION))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)))
                .build();
    }

    /** The plan as its next version. */
    static Map<String, AttributeValue> next(RunPlan plan) {
        long version = plan.version() + 1;
        long expires =
                plan.id().day().plusDays(PLAN_DAYS).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return versioned(key(plan.id()), Documents.write(plan.withVersion(version)), version, expires);
    }

    /** The booking as its next version. */
    static Map<String, AttributeValue> next(Booking booking) {
        long version = booking.version() + 1;
        long expires = booking.booked().getEpochSecond() + BOOKING_DAYS * 86_400L;
        return versioned(key(booking.id()), Documents.write(booking.withVersion(version)), version, expires);
    }

    static Map<String, AttributeValue> of(Notice notice) {
        Map<String, AttributeValue> item =
                new HashMap<>(key(notice.booking().token().value(), NOTICE + notice.at() + '#' + notice.kind()));
        item.put(DOCUMENT, AttributeValue.fromB(Documents.write(notice)));
        item.put(EXPIRES, number(notice.at().getEpochSecond() + BOOKING_DAYS * 86_400L));
        return item;
    }

    static Map<String, AttributeValue> of(Quote quote) {
        Map<String, AttributeValue> item = new HashMap<>(key(quote.token()));
        item.put(DOCUMENT, AttributeValue.fromB(Documents.write(quote)));
        item.put(UNTIL, number(quote.expires().getEpochSecond()));
        item.put(EXPIRES, number(quote.expires().getEpochSecond() + QUOTE_SECONDS));
        return item;
    }

    static <T> T document(Map<String, AttributeValue> item, Class<T> type) {
        return Documents.read(
                Objects.requireNonNull(item.get(DOCUMENT), DOCUMENT).b(), type);
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name).s();
    }

    static String number(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name).n();
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    private static Map<String, AttributeValue> versioned(
            Map<String, AttributeValue> key, SdkBytes document, long version, long expires) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(DOCUMENT, AttributeValue.fromB(document));
        item.put(VERSION, number(version));
        item.put(EXPIRES, number(expires));
        return item;
    }
}
