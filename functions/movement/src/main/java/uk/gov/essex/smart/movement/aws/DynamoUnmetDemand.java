package uk.gov.essex.smart.movement.aws;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.movement.insight.Cell;
import uk.gov.essex.smart.movement.insight.Unmet;
import uk.gov.essex.smart.movement.insight.UnmetDemand;

/**
 * Unmet demand in DynamoDB: {@code unmet#2026-11-23} and agency, row, column and hour, with {@code n} persons, until
 * {@code expires}. A call that is repeated because its answer was lost counts twice.
 */
public final class DynamoUnmetDemand implements UnmetDemand {

    /** As long as run plans are: until no close needs them. */
    private static final int DAYS = 60;

    private static final String COUNT = "n";

    private final DynamoDbClient client;
    private final String table;

    public DynamoUnmetDemand(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public void add(LocalDate day, Unmet unmet) {
        String sort = String.format(
                Locale.ROOT,
                "%s#%05d#%05d#%02d",
                unmet.agency(),
                unmet.cell().row(),
                unmet.cell().column(),
                unmet.hour());
        long expires = day.plusDays(DAYS).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        client.updateItem(update -> update.tableName(table)
                .key(Item.key(partition(day), sort))
                .updateExpression("ADD #n :n SET #expires = :expires")
                .expressionAttributeNames(Map.of("#n", COUNT, "#expires", Item.EXPIRES))
                .expressionAttributeValues(
                        Map.of(":n", Item.number(unmet.persons()), ":expires", Item.number(expires))));
    }

    @Override
    public List<Unmet> list(LocalDate day) {
        return client.queryPaginator(Item.all(table, partition(day))).items().stream()
                .map(DynamoUnmetDemand::unmet)
                .toList();
    }

    private static Unmet unmet(Map<String, AttributeValue> item) {
        String[] key = Item.text(item, Item.SORT).split("#", -1);
        Cell cell = new Cell(Integer.parseInt(key[1]), Integer.parseInt(key[2]));
        return new Unmet(key[0], cell, Integer.parseInt(key[3]), Integer.parseInt(Item.number(item, COUNT)));
    }

    private static String partition(LocalDate day) {
        return "unmet#" + day;
    }
}
