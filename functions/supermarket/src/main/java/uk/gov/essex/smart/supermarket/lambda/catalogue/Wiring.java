package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.common.aws.DynamoThrottle;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoCatalogue;
import uk.gov.essex.smart.supermarket.aws.catalogue.DynamoChanges;
import uk.gov.essex.smart.supermarket.lambda.search.LuceneSearch;

/** The only place here that builds adapters and reads the real clock. */
final class Wiring {

    private static final String NAMESPACE = "SmartEssex/Supermarket";

    private Wiring() {}

    static HttpEdge edge(Config config) {
        InstantSource clock = InstantSource.system();
        DynamoDbClient dynamo = Clients.dynamo();
        return new HttpEdge(
                new Router(CatalogueApi.routes(
                        new DynamoCatalogue(dynamo, config.catalogueTable()),
                        new LuceneSearch(new DynamoChanges(dynamo, config.catalogueTable()), clock),
                        config.addresses())),
                new DynamoThrottle(dynamo, config.usageTable(), clock),
                new Log(System.out),
                new RequestMeter(NAMESPACE, clock, System.out));
    }
}
