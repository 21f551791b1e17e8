package uk.gov.essex.smart.supermarket.aws.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.CatalogueContract;
import uk.gov.essex.smart.supermarket.catalogue.Changes;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

final class DynamoCatalogueTest extends CatalogueContract {

    private String table = "";

    @Override
    protected Catalogue empty() {
        table = Tables.byPartition();
        return new DynamoCatalogue(DynamoServer.client(), table);
    }

    @Override
    protected Changes changes() {
        return new DynamoChanges(DynamoServer.client(), table);
    }

    @Test
    void writesTwoUnitsForEachItemOfATransaction() {
        Written written = new Written();
        try (DynamoDbClient client = watched(written)) {
            Publishing publishing =
                    new Publishing(new DynamoCatalogue(client, table), InstantSource.fixed(Samples.MORNING));
            publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
            assertThat(written.units()).as("draft: listing, publisher's mark").isEqualTo(4);
            publishing.revise(Samples.CYCLING, Samples.COUNTS, 1, Samples.particulars("Counts", "Anew"));
            assertThat(written.units()).as("revise a draft: listing").isEqualTo(2);
            publishing.release(Samples.COUNTS, Samples.release(1, Format.CSV, Format.PARQUET));
            assertThat(written.units()).as("release: listing, version, upload").isEqualTo(6);
            publishing.list(Samples.COUNTS);
            assertThat(written.units()).as("list: listing, change").isEqualTo(4);
            publishing.hide(Samples.COUNTS);
            assertThat(written.units()).as("hide: listing, change").isEqualTo(4);
            publishing.hide(Samples.COUNTS);
            assertThat(written.units()).as("hide again").isZero();
        }
    }

    private static DynamoDbClient watched(Written written) {
        return DynamoDbClient.builder()
                .endpointOverride(DynamoServer.endpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(written))
                .build();
    }

    /** What transactions write, each item put alone elsewhere to know its units: AWS doubles them, DynamoDB Local not always. */
    private static final class Written implements ExecutionInterceptor {

        private final String elsewhere = Tables.byPartition();
        private final List<Map<String, AttributeValue>> items = new ArrayList<>();

        double units() {
            double units = items.stream()
                    .map(item -> DynamoServer.client()
                            .putItem(put -> put.tableName(elsewhere)
                                    .item(item)
                                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)))
                    .mapToDouble(written -> 2 * written.consumedCapacity().capacityUnits())
                    .sum();
            items.clear();
            return units;
        }

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof TransactWriteItemsRequest write) {
                write.transactItems().forEach(each -> items.add(each.put().item()));
            }
        }
    }
}
