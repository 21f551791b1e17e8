package uk.gov.essex.smart.places.aws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.places.Cell;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.PostId;

/**
 * The register of posts as one item each: key {@code post}, with {@code lat}, {@code lon} and {@code cell}; the index
 * {@code byCell} (cell, post) finds posts of an area. A box costs a query for each cell it touches; nothing scans.
 */
public final class DynamoLampposts implements Lampposts {

    private static final String BY_CELL = "byCell";
    private static final String POST = "post";
    private static final String LATITUDE = "lat";
    private static final String LONGITUDE = "lon";
    private static final String CELL = "cell";

    private final DynamoDbClient client;
    private final String table;

    public DynamoLampposts(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Registration register(Lamppost lamppost) {
        try {
            client.putItem(put -> put.tableName(table)
                    .item(item(lamppost))
                    .conditionExpression("attribute_not_exists(#post)")
                    .expressionAttributeNames(Map.of("#post", POST))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
            return Registration.NEW;
        } catch (ConditionalCheckFailedException known) {
            double metres = lamppost(known.item()).position().distanceMetres(lamppost.position());
            return metres <= TOLERANCE_METRES ? Registration.KNOWN : Registration.MOVED;
        }
    }

    @Override
    public Optional<Lamppost> find(PostId id) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(Map.of(POST, AttributeValue.fromS(id.value()))))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(lamppost(item));
    }

    @Override
    public List<Lamppost> list(Box box, Optional<Lamppost> after, int most) {
        List<Lamppost> found = new ArrayList<>();
        Optional<Cell> first = after.map(last -> Cell.of(last.position()));
        boolean reached = first.isEmpty();
        for (Cell cell : Cell.covering(box)) {
            boolean resumed = !reached && first.filter(cell::equals).isPresent();
            reached = reached || resumed;
            if (reached && found.size() < most) {
                addCell(found, cell, resumed ? after : Optional.empty(), box, most);
            }
        }
        return found;
    }

    /** Reads a cell until it ends or the list is full: posts outside the box do not count. */
    private void addCell(List<Lamppost> found, Cell cell, Optional<Lamppost> after, Box box, int most) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":cell", AttributeValue.fromS(cell.name())));
        after.ifPresent(
                last -> values.put(":after", AttributeValue.fromS(last.id().value())));
        QueryRequest query = QueryRequest.builder()
                .tableName(table)
                .indexName(BY_CELL)
                .keyConditionExpression(after.isPresent() ? "#cell = :cell AND #post > :after" : "#cell = :cell")
                .expressionAttributeNames(
                        after.isPresent() ? Map.of("#cell", CELL, "#post", POST) : Map.of("#cell", CELL))
                .expressionAttributeValues(values)
                .build();
        QueryResponse page = client.query(query);
        add(found, page, box, most);
        while (found.size() < most && page.hasLastEvaluatedKey()) {
            Map<String, AttributeValue> from = page.lastEvaluatedKey();
            page = client.query(query.toBuilder().exclusiveStartKey(from).build());
            add(found, page, box, most);
        }
    }

    private static void add(List<Lamppost> found, QueryResponse page, Box box, int most) {
        page.items().stream()
                .map(DynamoLampposts::lamppost)
                .filter(lamppost -> box.contains(lamppost.position()))
                .limit(most - found.size())
                .forEach(found::add);
    }

    private static Map<String, AttributeValue> item(Lamppost lamppost) {
        Position position = lamppost.position();
        return Map.of(
                POST, AttributeValue.fromS(lamppost.id().value()),
                LATITUDE, AttributeValue.fromN(Double.toString(position.latitude())),
                LONGITUDE, AttributeValue.fromN(Double.toString(position.longitude())),
                CELL, AttributeValue.fromS(Cell.of(position).name()));
    }

    private static Lamppost lamppost(Map<String, AttributeValue> item) {
        return new Lamppost(
                new PostId(attribute(item, POST).s()),
                new Position(
                        Double.parseDouble(attribute(item, LATITUDE).n()),
                        Double.parseDouble(attribute(item, LONGITUDE).n())));
    }

    private static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }
}
