package uk.gov.essex.smart.common.aws;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Throttle;

/**
 * Limits a key holds across all containers of a function: one item per key and UTC day in the usage table, one
 * conditional update, and so one write unit, per request.
 *
 * <p>The item is {@code id} (key, {@code #}, day), {@code requests} of the day, {@code m0..m1439} the requests of a
 * minute of the day, {@code expires} (epoch seconds, the table's time to live). Every update clears the minutes of the
 * past hour but for the last, so a day leaves at most some twenty minutes behind and the item stays far below the
 * 1 KiB of a write unit. The last minute stays because clocks of containers differ.
 *
 * <p>A refused update costs a unit as well. A container therefore remembers who was refused until the limit starts
 * anew, and refuses without asking: hammering costs nothing.
 */
public final class DynamoThrottle implements Throttle {

    private static final int MINUTES_CLEARED = 60;
    private static final int MOST_REMEMBERED = 10_000;
    private static final AttributeValue ONE = number(1);

    private final DynamoDbClient client;
    private final String table;
    private final InstantSource clock;
    private final Map<String, Closed> closed = new ConcurrentHashMap<>();

    private record Closed(Admission.Limit limit, Instant until) {}

    public DynamoThrottle(DynamoDbClient client, String table, InstantSource clock) {
        this.client = client;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Admission admit(Caller caller) {
        if (caller.isAnonymous()) {
            return new Admission.Admitted();
        }
        Instant now = clock.instant();
        Closed known = closed.get(caller.key());
        if (known != null && now.isBefore(known.until())) {
            return refused(known, now);
        }
        try {
            client.updateItem(count(caller, now));
            return new Admission.Admitted();
        } catch (ConditionalCheckFailedException full) {
            Closed found = whatIsFull(full.item(), caller, now);
            remember(caller, found);
            return refused(found, now);
        }
    }

    private UpdateItemRequest count(Caller caller, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int minute = now.atOffset(ZoneOffset.UTC).get(ChronoField.MINUTE_OF_DAY);
        long expires = day.plusDays(2).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Map.of("id", AttributeValue.fromS(caller.key() + '#' + day)))
                .updateExpression("SET expires = :expires ADD requests :one, m" + minute + " :one" + clearing(minute))
                .conditionExpression("(attribute_not_exists(requests) OR requests < :perDay)"
                        + " AND (attribute_not_exists(m" + minute + ") OR m" + minute + " < :perMinute)")
                .expressionAttributeValues(Map.of(
                        ":one", ONE,
                        ":expires", number(expires),
                        ":perDay", number(caller.requestsPerDay()),
                        ":perMinute", number(caller.requestsPerMinute())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private static String clearing(int minute) {
        int from = Math.max(0, minute - MINUTES_CLEARED);
        int until = minute - 1;
        return from >= until
                ? ""
                : IntStream.range(from, until)
                        .mapToObj(past -> "m" + past)
                        .collect(Collectors.joining(", ", " REMOVE ", ""));
    }

    private static Closed whatIsFull(Map<String, AttributeValue> item, Caller caller, Instant now) {
        boolean dayIsFull = Long.parseLong(item.getOrDefault("requests", ONE).n()) >= caller.requestsPerDay();
        return dayIsFull
                ? new Closed(
                        Admission.Limit.DAY, now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS))
                : new Closed(
                        Admission.Limit.MINUTE,
                        now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES));
    }

    private void remember(Caller caller, Closed found) {
        if (closed.size() >= MOST_REMEMBERED) {
            closed.clear();
        }
        closed.put(caller.key(), found);
    }

    private static Admission refused(Closed closed, Instant now) {
        long millis = Duration.between(now, closed.until()).toMillis();
        return new Admission.Refused(closed.limit(), Duration.ofSeconds(Math.max(1, Math.ceilDiv(millis, 1_000L))));
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
