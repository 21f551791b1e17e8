package uk.gov.essex.smart.supermarket.aws.trust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
import uk.gov.essex.smart.supermarket.trust.Notice;
import uk.gov.essex.smart.supermarket.trust.NoticeMark;
import uk.gov.essex.smart.supermarket.trust.Notices;

/** Notices in the table of trade, under {@code notices#} and their reader, by their moment and the data set. */
public final class DynamoNotices implements Notices {

    private static final String FIRST = "!";
    private static final String LAST = "~";

    private final Table table;

    public DynamoNotices(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public boolean put(List<Notice> notices) {
        Writes writes = new Writes(table);
        notices.forEach(notice -> writes.put(Documents.ITEMS.item(key(notice), notice)));
        return writes.commit();
    }

    @Override
    public List<Notice> list(AccountId buyer, Optional<NoticeMark> before, int most) {
        String last = before.map(DynamoNotices::place).orElse(LAST);
        QueryRequest newestFirst = table.between(partition(buyer), FIRST, last)
                .scanIndexForward(false)
                .limit(most + 1)
                .build();
        return table.read(newestFirst)
                .filter(item -> !Keys.attribute(item, Keys.SORT).s().equals(last))
                .limit(most)
                .map(item -> Documents.ITEMS.read(item, Notice.class))
                .toList();
    }

    private static Map<String, AttributeValue> key(Notice notice) {
        return Keys.key(partition(notice.buyer()), place(NoticeMark.of(notice)));
    }

    private static String partition(AccountId buyer) {
        return "notices#" + buyer.value();
    }

    private static String place(NoticeMark mark) {
        return Keys.moment(mark.at()) + '#' + mark.dataSet().value();
    }
}
