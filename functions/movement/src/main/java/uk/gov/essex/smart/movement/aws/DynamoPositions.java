package uk.gov.essex.smart.movement.aws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Positions;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.VehiclePosition;
import uk.gov.essex.smart.movement.VehiclePosition.Duty;
import uk.gov.essex.smart.movement.VehiclePosition.Spare;

/**
 * One item a vehicle: {@code pk} one of {@value #BUCKETS} buckets, so that listing needs no scan and no bucket is hot;
 * {@code sk} agency and number; {@code at} epoch milliseconds, {@code lat}, {@code lon}; {@code trip} and {@code day};
 * {@code seats} and {@code bays}; {@code expires}, the table's time to live.
 */
public final class DynamoPositions implements Positions {

    private static final int BUCKETS = 8;
    private static final String AT = "at";
    private static final String LATITUDE = "lat";
    private static final String LONGITUDE = "lon";
    private static final String TRIP = "trip";
    private static final String DAY = "day";
    private static final String SEATS = "seats";
    private static final String BAYS = "bays";

    private final DynamoDbClient client;
    private final String table;

    public DynamoPositions(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Over a client from the function's environment. */
    public static DynamoPositions at(String table) {
        return new DynamoPositions(Clients.dynamo(), table);
    }

    @Override
    public boolean put(VehiclePosition position) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item(position))
                    .conditionExpression("attribute_not_exists(#at) OR #at < :at")
                    .expressionAttributeNames(Map.of("#at", AT))
                    .expressionAttributeValues(
                            Map.of(":at", Item.number(position.at().toEpochMilli()))));
            return true;
        } catch (ConditionalCheckFailedException newerKept) {
            return false;
        }
    }

    @Override
    public List<VehiclePosition> list(Instant since) {
        return IntStream.range(0, BUCKETS)
                .boxed()
                .flatMap(this::bucket)
                .map(DynamoPositions::position)
                .filter(position -> !position.at().isBefore(since))
                .sorted(Comparator.comparing(position -> key(position.vehicle())))
                .toList();
    }

    private Stream<Map<String, AttributeValue>> bucket(int bucket) {
        QueryRequest query = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("#pk = :pk")
                .expressionAttributeNames(Map.of("#pk", Item.PARTITION))
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(Integer.toString(bucket))))
                .build();
        return client.queryPaginator(query).items().stream();
    }

    private static Map<String, AttributeValue> item(VehiclePosition position) {
        String key = key(position.vehicle());
        String bucket = Integer.toString(Math.floorMod(key.hashCode(), BUCKETS));
        Map<String, AttributeValue> item = new HashMap<>(Item.key(bucket, key));
        item.put(AT, Item.number(position.at().toEpochMilli()));
        item.put(
                LATITUDE,
                AttributeValue.fromN(Double.toString(position.position().latitude())));
        item.put(
                LONGITUDE,
                AttributeValue.fromN(Double.toString(position.position().longitude())));
        item.put(Item.EXPIRES, Item.number(position.at().plus(KEPT).getEpochSecond()));
        position.duty().ifPresent(duty -> {
            item.put(TRIP, AttributeValue.fromS(duty.trip()));
            item.put(DAY, AttributeValue.fromS(duty.day().toString()));
        });
        position.spare().ifPresent(spare -> {
            item.put(SEATS, Item.number(spare.seats()));
            item.put(BAYS, Item.number(spare.wheelchairs()));
        });
        return item;
    }

    private static VehiclePosition position(Map<String, AttributeValue> item) {
        String[] key = Item.text(item, Item.SORT).split("/", 2);
        return new VehiclePosition(
                new VehicleId(new AgencyId(key[0]), key[1]),
                Instant.ofEpochMilli(Long.parseLong(Item.number(item, AT))),
                new Position(
                        Double.parseDouble(Item.number(item, LATITUDE)),
                        Double.parseDouble(Item.number(item, LONGITUDE))),
                item.containsKey(TRIP)
                        ? Optional.of(new Duty(Item.text(item, TRIP), LocalDate.parse(Item.text(item, DAY))))
                        : Optional.empty(),
                item.containsKey(SEATS)
                        ? Optional.of(new Spare(
                                Integer.parseInt(Item.number(item, SEATS)), Integer.parseInt(Item.number(item, BAYS))))
                        : Optional.empty());
    }

    private static String key(VehicleId vehicle) {
        return vehicle.agency().value() + '/' + vehicle.number();
    }
}
