package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/**
 * The keys that codes are made with, kept in the table wrapped by the master key: whoever reads the table cannot use them,
 * and there is no secret to hand over. The first of each is made when it is first wanted, once whoever comes first.
 */
public final class TableKeys {

    /** What keys are for. */
    public enum Use {
        /** What people are found by. */
        LOOKUP,
        /** What vouches for audits. */
        AUDIT
    }

    private final DynamoDbClient client;
    private final Table table;
    private final String name;
    private final MasterKey master;

    public TableKeys(DynamoDbClient client, String table, MasterKey master) {
        this.client = client;
        this.table = new Table(client, table);
        this.name = table;
        this.master = master;
    }

    /** Every version of the keys, by version. */
    public Map<Integer, byte[]> read(Use use) {
        List<Map<String, AttributeValue>> stored = stored(use);
        if (stored.isEmpty()) {
            make(use, 1);
            stored = stored(use);
        }
        Map<Integer, byte[]> keys = new TreeMap<>();
        for (Map<String, AttributeValue> item : stored) {
            int version = Integer.parseInt(Item.text(item, Item.SORT));
            keys.put(version, master.unwrap(bound(use, version), wrapped(item)).asByteArray());
        }
        return keys;
    }

    private static SdkBytes wrapped(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(Item.WRAPPED))
                .map(AttributeValue::b)
                .orElseThrow(() -> new IllegalStateException("A key of the table is empty"));
    }

    private List<Map<String, AttributeValue>> stored(Use use) {
        return table.list(partition(use), "/", "g", SealedDocuments.MOST);
    }

    private void make(Use use, int version) {
        SdkBytes wrapped = master.fresh(bound(use, version)).wrapped();
        try {
            client.putItem(put -> put.tableName(name)
                    .item(Map.of(
                            Item.PARTITION, AttributeValue.fromS(partition(use)),
                            Item.SORT, AttributeValue.fromS(String.format(Locale.ROOT, "%06d", version)),
                            Item.WRAPPED, AttributeValue.fromB(wrapped)))
                    .conditionExpression("attribute_not_exists(pk)"));
        } catch (ConditionalCheckFailedException faster) {
            // Somebody else's is as good, and is read next.
        }
    }

    private static String partition(Use use) {
        return "keys#" + use;
    }

    private static SurrogateId bound(Use use, int version) {
        return SurrogateId.named("smart-lives/" + use + '/' + version);
    }
}
