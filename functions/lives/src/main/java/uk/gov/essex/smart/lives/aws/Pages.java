package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.SealedDocuments;

/** Pages of a partition, in order of their sort keys, by one consistent query each. */
final class Pages {

    private final DynamoDbClient client;
    private final String table;

    Pages(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * The next items of the partition.
     *
     * @param after the sort key the page comes after
     * @param until the sort key it does not reach
     * @throws IllegalArgumentException where the page is not of 1 to {@value SealedDocuments#MOST}
     */
    List<Map<String, AttributeValue>> list(String partition, String after, String until, int most) {
        if (most < 1 || most > SealedDocuments.MOST) {
            throw new IllegalArgumentException("A page (" + most + ") must be of 1 to " + SealedDocuments.MOST);
        }
        return client.query(query -> query.tableName(table)
                        .keyConditionExpression("#pk = :pk AND #sk BETWEEN :after AND :until")
                        .expressionAttributeNames(Map.of("#pk", Item.PARTITION, "#sk", Item.SORT))
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(partition),
                                ":after", AttributeValue.fromS(after + " "),
                                ":until", AttributeValue.fromS(until)))
                        .consistentRead(true)
                        .limit(most))
                .items();
    }
}
