package uk.gov.essex.smart.movement.lambda.insight;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.aws.DynamoBookings;
import uk.gov.essex.smart.movement.aws.DynamoEntries;
import uk.gov.essex.smart.movement.aws.DynamoInsights;
import uk.gov.essex.smart.movement.aws.DynamoPlans;
import uk.gov.essex.smart.movement.aws.DynamoSupply;
import uk.gov.essex.smart.movement.aws.DynamoUnmetDemand;
import uk.gov.essex.smart.movement.closing.Closing;

/** The only place here that builds adapters. */
final class Wiring {

    private Wiring() {}

    static Closing closing(Config config) {
        DynamoDbClient dynamo = Clients.dynamo();
        return new Closing(
                new Closing.Stores(
                        new DynamoPlans(dynamo, config.runsTable()),
                        new DynamoBookings(dynamo, config.bookingsTable()),
                        new DynamoUnmetDemand(dynamo, config.insightsTable()),
                        new DynamoEntries(dynamo, config.insightsTable()),
                        new DynamoInsights(dynamo, config.insightsTable())),
                new Answerable(new DynamoSupply(dynamo, config.supplyTable())));
    }
}
