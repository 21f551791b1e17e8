package uk.gov.essex.smart.supermarket.aws.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.aws.Table;
import uk.gov.essex.smart.supermarket.aws.Writes;
import uk.gov.essex.smart.supermarket.ledger.Books;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Publisher;
import uk.gov.essex.smart.supermarket.ledger.Posted;
import uk.gov.essex.smart.supermarket.ledger.Posting;

/**
 * The books in DynamoDB. What each publisher was owed at its last closing stands under {@code balances}; it is the one
 * figure that is counted up, once a day and by one function alone.
 */
public final class DynamoBooks implements Books {

    private static final String BALANCES = "balances";
    private static final String PENCE = "pence";
    private static final String DAY = "day";
    private static final Map<String, AttributeValue> CLOSED = Keys.key("closed", "closed");

    private final Table table;

    public DynamoBooks(DynamoDbClient client, String table) {
        this.table = new Table(client, table);
    }

    @Override
    public void post(Posting posting) {
        Writes writes = new Writes(table);
        writes.putAfter(Item.document(Keys.key("event#" + posting.event().value(), "event"), posting.at(), 1));
        PostingItem.all(posting).forEach(writes::put);
        if (!writes.commit()
                && table.find(Keys.key("event#" + posting.event().value(), "event"))
                        .isEmpty()) {
            throw new IllegalStateException(
                    "The posting of " + posting.event().value() + " met another writer. It may be tried again");
        }
    }

    @Override
    public void readDay(LocalDate day, Consumer<Posting> reader) {
        for (int shard = 0; shard < PostingItem.DAY_SHARDS; shard++) {
            table.read(PostingItem.day(day, shard)).map(PostingItem::posting).forEach(reader);
        }
    }

    @Override
    public void readPublisher(AccountId publisher, Instant from, Instant before, Consumer<Posting> reader) {
        postings(publisher, from, Keys.moment(before) + '~')
                .filter(posting -> !posting.at().isBefore(from) && posting.at().isBefore(before))
                .forEach(reader);
    }

    private Stream<Posting> postings(AccountId publisher, Instant from, String last) {
        return IntStream.range(0, PostingItem.PUBLISHER_SHARDS)
                .boxed()
                .flatMap(shard -> table.read(PostingItem.publisher(publisher, shard), Keys.moment(from), last))
                .map(PostingItem::posting);
    }

    @Override
    public List<Posting> listPostings(AccountId publisher, Optional<Posted> before, int most) {
        String last = before.map(PostingItem::sort).orElse("~");
        return IntStream.range(0, PostingItem.PUBLISHER_SHARDS)
                .boxed()
                .flatMap(shard -> newest(PostingItem.publisher(publisher, shard), last, most))
                .sorted(Comparator.comparing((Map<String, AttributeValue> item) -> Item.text(item, Keys.SORT))
                        .reversed())
                .limit(most)
                .map(PostingItem::posting)
                .toList();
    }

    private Stream<Map<String, AttributeValue>> newest(String partition, String last, int most) {
        QueryRequest newestFirst = table.between(partition, "0", last)
                .scanIndexForward(false)
                .limit(most + 1)
                .build();
        return table.read(newestFirst)
                .filter(item -> !Item.text(item, Keys.SORT).equals(last))
                .limit(most);
    }

    @Override
    public long balance(AccountId publisher) {
        Optional<Map<String, AttributeValue>> balance = table.find(Keys.key(BALANCES, publisher.value()));
        Instant from = balance.map(item -> LocalDate.parse(Item.text(item, DAY)))
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(Instant.EPOCH);
        Publisher account = new Publisher(publisher);
        return balance.map(item -> Item.number(item, PENCE)).orElse(0L)
                + postings(publisher, from, "~")
                        .mapToLong(posting -> posting.pence(account))
                        .sum();
    }

    @Override
    public Optional<LocalDate> closed() {
        return table.find(CLOSED).map(item -> LocalDate.parse(Item.text(item, DAY)));
    }

    @Override
    public void close(AccountId publisher, LocalDate day, long pence) {
        try {
            table.client()
                    .updateItem(update -> update.tableName(table.name())
                            .key(Keys.key(BALANCES, publisher.value()))
                            .updateExpression("SET #day = :day ADD #pence :pence")
                            .conditionExpression("#day < :day")
                            .expressionAttributeNames(Map.of("#day", DAY, "#pence", PENCE))
                            .expressionAttributeValues(Map.of(
                                    ":day", AttributeValue.fromS(day.toString()), ":pence", Keys.number(pence))));
        } catch (ConditionalCheckFailedException closedBeforeOrNever) {
            open(publisher, day);
        }
    }

    /** Writes the first balance, where there is none. */
    private void open(AccountId publisher, LocalDate day) {
        Map<String, AttributeValue> key = Keys.key(BALANCES, publisher.value());
        if (table.find(key).isPresent()) {
            return;
        }
        Publisher account = new Publisher(publisher);
        long[] pence = {0};
        readPublisher(
                publisher,
                Instant.EPOCH,
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                posting -> pence[0] += posting.pence(account));
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(DAY, AttributeValue.fromS(day.toString()));
        item.put(PENCE, Keys.number(pence[0]));
        Writes writes = new Writes(table);
        writes.putNew(item);
        writes.commit();
    }

    @Override
    public void closed(LocalDate day) {
        table.client()
                .updateItem(update -> update.tableName(table.name())
                        .key(CLOSED)
                        .updateExpression("SET #day = :day")
                        .expressionAttributeNames(Map.of("#day", DAY))
                        .expressionAttributeValues(Map.of(":day", AttributeValue.fromS(day.toString()))));
    }

    @Override
    public List<AccountId> listOwed(long leastPence, Optional<AccountId> after, int most) {
        return table.read(BALANCES, after.map(account -> account.value() + ' ').orElse("0"), "~")
                .filter(item -> Item.number(item, PENCE) >= leastPence)
                .limit(most)
                .map(item -> new AccountId(Item.text(item, Keys.SORT)))
                .toList();
    }
}
