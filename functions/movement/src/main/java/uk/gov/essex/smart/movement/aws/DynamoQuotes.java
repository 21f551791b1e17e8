package uk.gov.essex.smart.movement.aws;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.Quotes;
import uk.gov.essex.smart.movement.Token;

/** Quotes in DynamoDB, one item each; the table's time to live removes them a day after they expire. */
public final class DynamoQuotes implements Quotes {

    private final DynamoDbClient client;
    private final String table;

    public DynamoQuotes(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public void hold(Quote quote) {
        client.putItem(put -> put.tableName(table).item(Item.of(quote)));
    }

    @Override
    public Optional<Quote> find(Token token) {
        Map<String, AttributeValue> item = client.getItem(
                        get -> get.tableName(table).key(Item.key(token)).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(Item.document(item, Quote.class));
    }
}
