package uk.gov.essex.smart.benchmarks.orders;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.testing.Tables;

/** As it is often written: the order's state, the entitlement and the balance each read, changed and put. */
final class UsualWay implements Way {

    private final DynamoDbClient client;
    private final String table = Tables.byPartition();

    UsualWay(DynamoDbClient client) {
        this.client = client;
    }

    @Override
    public void sell(int number) {
        String order = "order#" + number;
        get("payee");
        put(order, "created", 0);
        get(order);
        put(order, "started", 0);
        get(order);
        put(order, "paid", 0);
        put("entitlement#" + number, "lasting", 0);
        put("balance", "balance", balance() + OrderSpeed.FEE);
    }

    @Override
    public long balance() {
        Map<String, AttributeValue> item = get("balance");
        return Long.parseLong(
                item.getOrDefault("pence", AttributeValue.fromN("0")).n());
    }

    private Map<String, AttributeValue> get(String name) {
        return client.getItem(get -> get.tableName(table).key(key(name)).consistentRead(true))
                .item();
    }

    private void put(String name, String state, long pence) {
        client.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "pk", AttributeValue.fromS(name),
                        "sk", AttributeValue.fromS("item"),
                        "state", AttributeValue.fromS(state),
                        "pence", AttributeValue.fromN(Long.toString(pence)))));
    }

    private static Map<String, AttributeValue> key(String name) {
        return Map.of("pk", AttributeValue.fromS(name), "sk", AttributeValue.fromS("item"));
    }
}
