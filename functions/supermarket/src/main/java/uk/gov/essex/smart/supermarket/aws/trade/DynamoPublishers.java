package uk.gov.essex.smart.supermarket.aws.trade;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Publishers;

/** Publishers in DynamoDB, each alone under {@code payee#} and its name. */
public final class DynamoPublishers implements Publishers {

    private final Table table;

    public DynamoPublishers(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public Optional<Payee> find(AccountId account) {
        return table.find(key(account)).map(item -> Item.document(item, Payee.class));
    }

    @Override
    public void put(AccountId account, Payee payee) {
        table.client().putItem(put -> put.tableName(table.name()).item(Item.document(key(account), payee, 1)));
    }

    private static Map<String, AttributeValue> key(AccountId account) {
        return Keys.key("payee#" + account.value(), "payee");
    }
}
