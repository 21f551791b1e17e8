package uk.gov.essex.smart.movement.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import uk.gov.essex.smart.common.aws.Transactions;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.Token;

/**
 * A change as one transaction of DynamoDB over both tables. The SDK gives each call an idempotency token of its own, so
 * that a retry after a lost answer does not meet its own writes.
 */
public final class DynamoCommits implements Commits {

    private static final Map<String, String> PARTITION_NAME = Map.of("#pk", Item.PARTITION);

    private final DynamoDbClient client;
    private final String runs;
    private final String bookings;

    public DynamoCommits(DynamoDbClient client, String runs, String bookings) {
        this.client = client;
        this.runs = runs;
        this.bookings = bookings;
    }

    @Override
    public Outcome commit(Change change) {
        if (change.size() == 0 || change.size() > Change.MOST) {
            throw new IllegalArgumentException(
                    "A change of " + change.size() + " things must have 1 to " + Change.MOST);
        }
        List<TransactWriteItem> writes = new ArrayList<>(change.size());
        change.plans().forEach(plan -> writes.add(versioned(runs, Item.next(plan), plan.version())));
        change.bookings().forEach(booking -> writes.add(versioned(bookings, Item.next(booking), booking.version())));
        change.accepted().forEach(quote -> writes.add(use(quote, change.at().getEpochSecond())));
        change.notices().forEach(notice -> writes.add(put(plain(bookings, Item.of(notice)))));
        return Transactions.commit(client, writes) ? Outcome.DONE : Outcome.CONFLICT;
    }

    private static TransactWriteItem versioned(String table, Map<String, AttributeValue> item, long version) {
        Put.Builder put = plain(table, item);
        return put(
                version == 0
                        ? put.conditionExpression("attribute_not_exists(#pk)").expressionAttributeNames(PARTITION_NAME)
                        : put.conditionExpression("#v = :v")
                                .expressionAttributeNames(Map.of("#v", Item.VERSION))
                                .expressionAttributeValues(Map.of(":v", Item.number(version))));
    }

    private TransactWriteItem use(Token quote, long now) {
        Update update = Update.builder()
                .tableName(bookings)
                .key(Item.key(quote))
                .updateExpression("SET #used = :now")
                .conditionExpression("#until >= :now AND attribute_not_exists(#used)")
                .expressionAttributeNames(Map.of("#until", Item.UNTIL, "#used", Item.USED))
                .expressionAttributeValues(Map.of(":now", Item.number(now)))
                .build();
        return TransactWriteItem.builder().update(update).build();
    }

    private static Put.Builder plain(String table, Map<String, AttributeValue> item) {
        return Put.builder().tableName(table).item(item);
    }

    private static TransactWriteItem put(Put.Builder put) {
        return TransactWriteItem.builder().put(put.build()).build();
    }
}
