package uk.gov.essex.smart.movement.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.movement.Booking;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Notice;

/** Bookings in DynamoDB, each with its notices beside it. */
public final class DynamoBookings implements Bookings {

    private static final int MOST_NOTICES = 100;

    private final DynamoDbClient client;
    private final String table;

    public DynamoBookings(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Optional<Booking> find(BookingId id) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(Item.key(id)).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(Item.document(item, Booking.class));
    }

    /** The first {@value #MOST_NOTICES}: more than a trip can earn. */
    @Override
    public List<Notice> notices(BookingId id) {
        return client
                .query(query -> query.tableName(table)
                        .keyConditionExpression("#pk = :pk AND begins_with(#sk, :notice)")
                        .expressionAttributeNames(Map.of("#pk", Item.PARTITION, "#sk", Item.SORT))
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(id.token().value()),
                                ":notice", AttributeValue.fromS(Item.NOTICE)))
                        .limit(MOST_NOTICES))
                .items()
                .stream()
                .map(item -> Item.document(item, Notice.class))
                .toList();
    }
}
