package uk.gov.essex.smart.movement.aws;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.movement.insight.DayFigures;
import uk.gov.essex.smart.movement.insight.Insights;

/** Insights in DynamoDB: {@code insights#2026-11} (month) and the date, one document a day; nothing scans. */
public final class DynamoInsights implements Insights {

    private final DynamoDbClient client;
    private final String table;

    public DynamoInsights(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public void put(DayFigures figures) {
        Map<String, AttributeValue> item = new HashMap<>(key(figures.day()));
        item.put(Item.DOCUMENT, AttributeValue.fromB(Documents.write(figures)));
        client.putItem(put -> put.tableName(table).item(item));
    }

    @Override
    public Optional<DayFigures> find(LocalDate day) {
        Map<String, AttributeValue> item =
                client.getItem(get -> get.tableName(table).key(key(day))).item();
        return item.isEmpty() ? Optional.empty() : Optional.of(Item.document(item, DayFigures.class));
    }

    @Override
    public List<DayFigures> list(LocalDate first, LocalDate last) {
        Insights.checkRange(first, last);
        List<DayFigures> found = new ArrayList<>();
        YearMonth end = YearMonth.from(last);
        for (YearMonth month = YearMonth.from(first); !month.isAfter(end); month = month.plusMonths(1)) {
            String partition = partition(month);
            client.queryPaginator(query -> query.tableName(table)
                            .keyConditionExpression("#pk = :pk AND #sk BETWEEN :first AND :last")
                            .expressionAttributeNames(Map.of("#pk", Item.PARTITION, "#sk", Item.SORT))
                            .expressionAttributeValues(Map.of(
                                    ":pk", AttributeValue.fromS(partition),
                                    ":first", AttributeValue.fromS(first.toString()),
                                    ":last", AttributeValue.fromS(last.toString()))))
                    .items()
                    .forEach(item -> found.add(Item.document(item, DayFigures.class)));
        }
        return found;
    }

    private static Map<String, AttributeValue> key(LocalDate day) {
        return Item.key(partition(YearMonth.from(day)), day.toString());
    }

    private static String partition(YearMonth month) {
        return "insights#" + month;
    }
}
