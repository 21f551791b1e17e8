package uk.gov.essex.smart.supermarket.aws.obtaining;

import java.time.YearMonth;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.obtaining.Download;
import uk.gov.essex.smart.supermarket.obtaining.Downloads;
import uk.gov.essex.smart.supermarket.obtaining.Usage;

/**
 * Downloads in the table of trade: one number for each file and month, or for each buyer of it. One write counts a download;
 * a publisher's month is one query.
 */
public final class DynamoDownloads implements Downloads {

    private final Table table;

    public DynamoDownloads(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public void count(Download download) {
        table.client()
                .updateItem(update -> update.tableName(table.name())
                        .key(Item.key(download))
                        .updateExpression("ADD #count :one")
                        .expressionAttributeNames(Map.of("#count", Item.COUNT))
                        .expressionAttributeValues(Map.of(":one", Keys.number(1))));
    }

    @Override
    public List<Usage> list(AccountId publisher, YearMonth month, Optional<DataSetId> after, int most) {
        Iterator<Map<String, AttributeValue>> items = table.read(
                        Item.partition(publisher, month), Item.first(after), Item.LAST)
                .iterator();
        Map<DataSetId, Counting> found = new LinkedHashMap<>();
        while (items.hasNext()) {
            Counted counted = Item.counted(items.next());
            if (found.size() == most && !found.containsKey(counted.dataSet())) {
                break;
            }
            found.computeIfAbsent(counted.dataSet(), Counting::new).add(counted);
        }
        return found.values().stream().map(Counting::usage).toList();
    }
}
