package uk.gov.essex.smart.lives.aws;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** A fresh table with documents in it, and a view of it as it is stored. */
public final class Sealing {

    private static final MasterKey MASTER = new RawMasterKey(new byte[32], new SecureRandom());

    private final String table = Tables.byPartition();
    private final Seals seals;

    private Sealing(Function<String, Seals> seals) {
        this.seals = seals.apply(table);
    }

    /** Sealed as they are in service. */
    public static Sealing sealed() {
        return new Sealing(table -> new Seals(MASTER, table));
    }

    /** Not sealed at all, which is quicker, where it is not the seal that is tested. */
    static Sealing open() {
        return new Sealing(table -> new Seals(MASTER, key -> new Open()));
    }

    public DynamoSealedDocuments documents() {
        return documents(DynamoServer.client());
    }

    DynamoSealedDocuments documents(DynamoDbClient client) {
        return new DynamoSealedDocuments(client, table, seals, Plain.CHAIN);
    }

    public DynamoRetention retention(DynamoDbClient client) {
        return new DynamoRetention(client, table, Plain.CHAIN);
    }

    /** Every item, as whoever reads the table sees it. */
    public List<Map<String, AttributeValue>> raw() {
        return DynamoServer.client().scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    void put(Map<String, AttributeValue> item) {
        DynamoServer.client().putItem(put -> put.tableName(table).item(item));
    }

    void delete(Map<String, AttributeValue> key) {
        DynamoServer.client().deleteItem(delete -> delete.tableName(table).key(key));
    }

    private static final class Open implements Seal {

        @Override
        public Map<String, AttributeValue> seal(Map<String, AttributeValue> item) {
            return item;
        }

        @Override
        public Map<String, AttributeValue> open(Map<String, AttributeValue> sealed) {
            return sealed;
        }
    }
}
