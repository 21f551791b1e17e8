package uk.gov.essex.smart.supermarket.aws.trade;

import java.time.LocalDate;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
import uk.gov.essex.smart.supermarket.orders.Difference;
import uk.gov.essex.smart.supermarket.orders.Differences;

/** Differences in DynamoDB, under their day by kind and reference; what was repaired once stays recorded so. */
public final class DynamoDifferences implements Differences {

    private final Table table;

    public DynamoDifferences(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public void record(Difference difference) {
        Writes writes = new Writes(table);
        String sort = difference.kind() + "#" + difference.reference();
        writes.putAfter(Item.document(Keys.key(partition(difference.day()), sort), difference, 1));
        writes.commit();
    }

    @Override
    public List<Difference> list(LocalDate day) {
        return table.read(partition(day))
                .limit(MOST)
                .map(item -> Item.document(item, Difference.class))
                .toList();
    }

    private static String partition(LocalDate day) {
        return "differences#" + day;
    }
}
