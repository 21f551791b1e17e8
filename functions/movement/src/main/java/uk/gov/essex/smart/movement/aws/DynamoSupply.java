package uk.gov.essex.smart.movement.aws;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.Supply;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.VehicleId;

/**
 * Supply in DynamoDB. Agencies: {@code agencies} and the id, with {@code keeper}, the owner that registered it. Vehicles:
 * {@code agency#} with the agency's id, and {@code vehicle#} with the number. Shifts: the same partition,
 * {@code shift#}, the number, {@code #} and the day, with {@code run}.
 */
public final class DynamoSupply implements Supply {

    private static final String AGENCIES = "agencies";
    private static final String VEHICLE = "vehicle#";
    private static final String KEEPER = "keeper";
    private static final String RUN = "run";

    private final DynamoDbClient client;
    private final String table;

    public DynamoSupply(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Outcome put(Agency agency, String owner) {
        Map<String, AttributeValue> item = with(
                key(agency.id()),
                Map.of(
                        Item.DOCUMENT,
                        AttributeValue.fromB(Documents.write(agency)),
                        KEEPER,
                        AttributeValue.fromS(owner)));
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item)
                    .conditionExpression("attribute_not_exists(#keeper) OR #keeper = :owner")
                    .expressionAttributeNames(Map.of("#keeper", KEEPER))
                    .expressionAttributeValues(Map.of(":owner", AttributeValue.fromS(owner))));
            return Outcome.DONE;
        } catch (ConditionalCheckFailedException another) {
            return Outcome.NOT_YOURS;
        }
    }

    @Override
    public Outcome put(Vehicle vehicle, String owner) {
        Map<String, AttributeValue> agency = get(key(vehicle.id().agency()));
        if (agency.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (!owner.equals(Item.text(agency, KEEPER))) {
            return Outcome.NOT_YOURS;
        }
        Map<String, AttributeValue> item =
                with(key(vehicle.id()), Map.of(Item.DOCUMENT, AttributeValue.fromB(Documents.write(vehicle))));
        client.putItem(put -> put.tableName(table).item(item));
        return Outcome.DONE;
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
        return Optional.of(get(key(id))).filter(item -> !item.isEmpty()).map(item -> Item.document(item, Agency.class));
    }

    @Override
    public Optional<Vehicle> find(VehicleId id) {
        return Optional.of(get(key(id)))
                .filter(item -> !item.isEmpty())
                .map(item -> Item.document(item, Vehicle.class));
    }

    @Override
    public boolean isKeptBy(AgencyId id, String owner) {
        Map<String, AttributeValue> agency = get(key(id));
        return !agency.isEmpty() && owner.equals(Item.text(agency, KEEPER));
    }

    @Override
    public List<Agency> keptBy(String key) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .keyConditionExpression("#pk = :pk")
                        .filterExpression("#keeper = :key")
                        .expressionAttributeNames(Map.of("#pk", Item.PARTITION, "#keeper", KEEPER))
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(AGENCIES),
                                ":key", AttributeValue.fromS(key))))
                .items()
                .stream()
                .map(item -> Item.document(item, Agency.class))
                .toList();
    }

    @Override
    public List<Agency> agencies(int most) {
        return list(AGENCIES, "", most)
                .map(item -> Item.document(item, Agency.class))
                .toList();
    }

    @Override
    public List<Vehicle> vehicles(AgencyId agency, int most) {
        return list(partition(agency), VEHICLE, most)
                .map(item -> Item.document(item, Vehicle.class))
                .toList();
    }

    @Override
    public RunId open(VehicleId vehicle, LocalDate day, RunId fresh) {
        Map<String, AttributeValue> item = with(key(vehicle, day), Map.of(RUN, AttributeValue.fromS(fresh.value())));
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item)
                    .conditionExpression("attribute_not_exists(#run)")
                    .expressionAttributeNames(Map.of("#run", RUN))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return fresh;
        } catch (ConditionalCheckFailedException opened) {
            return RunId.find(Item.text(opened.item(), RUN)).orElseThrow();
        }
    }

    @Override
    public Optional<RunId> run(VehicleId vehicle, LocalDate day) {
        Map<String, AttributeValue> item = get(key(vehicle, day));
        return item.isEmpty() ? Optional.empty() : RunId.find(Item.text(item, RUN));
    }

    private Stream<Map<String, AttributeValue>> list(String partition, String start, int most) {
        return client
                .queryPaginator(query -> query.tableName(table)
                        .keyConditionExpression(
                                start.isEmpty() ? "#pk = :pk" : "#pk = :pk AND begins_with(#sk, :start)")
                        .expressionAttributeNames(
                                start.isEmpty()
                                        ? Map.of("#pk", Item.PARTITION)
                                        : Map.of("#pk", Item.PARTITION, "#sk", Item.SORT))
                        .expressionAttributeValues(
                                start.isEmpty()
                                        ? Map.of(":pk", AttributeValue.fromS(partition))
                                        : Map.of(
                                                ":pk", AttributeValue.fromS(partition),
                                                ":start", AttributeValue.fromS(start)))
                        .limit(most))
                .items()
                .stream()
                .limit(most);
    }

    private Map<String, AttributeValue> get(Map<String, AttributeValue> key) {
        return client.getItem(get -> get.tableName(table).key(key).consistentRead(true))
                .item();
    }

    private static Map<String, AttributeValue> key(AgencyId agency) {
        return Item.key(AGENCIES, agency.value());
    }

    private static Map<String, AttributeValue> key(VehicleId vehicle) {
        return Item.key(partition(vehicle.agency()), VEHICLE + vehicle.number());
    }

    private static Map<String, AttributeValue> key(VehicleId vehicle, LocalDate day) {
        return Item.key(partition(vehicle.agency()), "shift#" + vehicle.number() + '#' + day);
    }

    private static String partition(AgencyId agency) {
        return "agency#" + agency.value();
    }

    private static Map<String, AttributeValue> with(
            Map<String, AttributeValue> key, Map<String, AttributeValue> attributes) {
        return Stream.concat(key.entrySet().stream(), attributes.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
