package uk.gov.essex.smart.supermarket.aws.uploads;

import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.uploads.StandingApproval;
import uk.gov.essex.smart.supermarket.uploads.StandingApprovals;

/** Standing approvals in DynamoDB, one item a data set. */
public final class DynamoStandingApprovals implements StandingApprovals {

    private final Table table;

    public DynamoStandingApprovals(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public Optional<StandingApproval> find(DataSetId dataSet) {
        return table.find(Item.key(dataSet)).map(Item::approval);
    }

    @Override
    public void put(StandingApproval approval) {
        table.client().putItem(put -> put.tableName(table.name()).item(Item.of(approval)));
    }

    @Override
    public void remove(DataSetId dataSet) {
        table.client().deleteItem(delete -> delete.tableName(table.name()).key(Item.key(dataSet)));
    }
}
