package uk.gov.essex.smart.benchmarks.coldstart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import uk.gov.essex.smart.testing.DynamoServer;

/** The tables of both domains in a DynamoDB Local. */
final class Tables {

    private Tables() {}

    /** Makes them, empty; returns the environment with which functions find them. */
    static Map<String, String> create() {
        DynamoDbClient dynamo = DynamoServer.client();
        create(dynamo, "readings", List.of(hash("pk"), range("sk")), Map.of("sk", ScalarAttributeType.N));
        create(dynamo, "keys", List.of(hash("id")), Map.of());
        create(dynamo, "usage", List.of(hash("id")), Map.of());
        dynamo.createTable(table -> table.tableName("lampposts")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(hash("post"))
                .attributeDefinitions(
                        attribute("post", ScalarAttributeType.S), attribute("cell", ScalarAttributeType.S))
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName("byCell")
                        .keySchema(hash("cell"), range("post"))
                        .projection(Projection.builder()
                                .projectionType(ProjectionType.ALL)
                                .build())
                        .build()));
        Map<String, String> environment = new HashMap<>();
        environment.put("READINGS_TABLE", "readings");
        environment.put("LAMPPOSTS_TABLE", "lampposts");
        environment.put("KEYS_TABLE", "keys");
        environment.put("USAGE_TABLE", "usage");
        environment.put("DEAD_LETTER_QUEUE_URL", DynamoServer.endpoint() + "/000000000000/dead-letters");
        environment.put("OLDEST_DAYS", "36500");
        environment.put("STAGE", "dev");
        environment.put("AWS_ENDPOINT_URL", DynamoServer.endpoint().toString());
        environment.put("AWS_REGION", "eu-west-2");
        environment.put("AWS_ACCESS_KEY_ID", "test");
        environment.put("AWS_SECRET_ACCESS_KEY", "test");
        return environment;
    }

    private static void create(
            DynamoDbClient dynamo, String name, List<KeySchemaElement> keys, Map<String, ScalarAttributeType> types) {
        dynamo.createTable(table -> table.tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keys)
                .attributeDefinitions(keys.stream()
                        .map(key -> attribute(
                                key.attributeName(), types.getOrDefault(key.attributeName(), ScalarAttributeType.S)))
                        .toList()));
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement hash(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.HASH)
                .build();
    }

    private static KeySchemaElement range(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(KeyType.RANGE)
                .build();
    }
}
