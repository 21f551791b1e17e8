package uk.gov.essex.smart.testing;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Fresh tables of the shapes the deployed ones have. */
public final class Tables {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Tables() {}

    /** An empty readings table's name. */
    public static String readings() {
        String name = "readings-" + COUNT.incrementAndGet();
        DynamoServer.client()
                .createTable(CreateTableRequest.builder()
                        .tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(
                                attribute("pk", ScalarAttributeType.S), attribute("sk", ScalarAttributeType.N))
                        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                        .build());
        return name;
    }

    /** An empty register's name. */
    public static String lampposts() {
        String name = "lampposts-" + COUNT.incrementAndGet();
        DynamoServer.client()
                .createTable(CreateTableRequest.builder()
                        .tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(
                                attribute("post", ScalarAttributeType.S), attribute("cell", ScalarAttributeType.S))
                        .keySchema(key("post", KeyType.HASH))
                        .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                                .indexName("byCell")
                                .keySchema(key("cell", KeyType.HASH), key("post", KeyType.RANGE))
                                .projection(projection -> projection.projectionType(ProjectionType.ALL))
                                .build())
                        .build());
        return name;
    }

    /** An empty table whose key is the text {@code id}, as keys and usage are kept; its name. */
    public static String byId() {
        String name = "by-id-" + COUNT.incrementAndGet();
        DynamoServer.client()
                .createTable(CreateTableRequest.builder()
                        .tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(attribute("id", ScalarAttributeType.S))
                        .keySchema(key("id", KeyType.HASH))
                        .build());
        return name;
    }

    /** An empty table whose keys are the texts {@code pk} and {@code sk}, as all of Smart Movement's are; its name. */
    public static String byPartition() {
        String name = "by-partition-" + COUNT.incrementAndGet();
        DynamoServer.client()
                .createTable(CreateTableRequest.builder()
                        .tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(
                                attribute("pk", ScalarAttributeType.S), attribute("sk", ScalarAttributeType.S))
                        .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                        .build());
        return name;
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
