package uk.gov.essex.smart.lives.aws;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** A fresh table with sealed documents in it, and a view of it as it is stored. */
final class Sealing {

    final String table = Tables.byPartition();
    private final Seals seals = new Seals(new RawMasterKey(new byte[32], new SecureRandom()), table);

    DynamoSealedDocuments documents() {
        return documents(DynamoServer.client());
    }

    DynamoSealedDocuments documents(DynamoDbClient client) {
        return new DynamoSealedDocuments(client, table, seals, Plain.CHAIN);
    }

    DynamoRetention retention(DynamoDbClient client) {
        return new DynamoRetention(client, table, Plain.CHAIN);
    }

    /** Every item, as whoever reads the table sees it. */
    List<Map<String, AttributeValue>> raw() {
        return DynamoServer.client().scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    void put(Map<String, AttributeValue> item) {
        DynamoServer.client().putItem(put -> put.tableName(table).item(item));
    }
}
