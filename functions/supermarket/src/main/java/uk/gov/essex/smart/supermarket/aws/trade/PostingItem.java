package uk.gov.essex.smart.supermarket.aws.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.ledger.Entry;
import uk.gov.essex.smart.supermarket.ledger.EventId;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Council;
import uk.gov.essex.smart.supermarket.ledger.LedgerAccount.Publisher;
import uk.gov.essex.smart.supermarket.ledger.Posted;
import uk.gov.essex.smart.supermarket.ledger.Posting;

/**
 * A posting as it stands in the table twice: under its day and one of {@value #DAY_SHARDS} numbers, by its event, and under
 * its publisher and one of {@value #PUBLISHER_SHARDS}, by its moment. Three thousand postings a second are two hundred for
 * each partition of a day; a publisher who sells them all has an eighth of them in each of its own.
 */
final class PostingItem {

    static final int DAY_SHARDS = 16;
    static final int PUBLISHER_SHARDS = 8;

    private static final String EVENT = "event";
    private static final String AT = "at";
    private static final String REFERENCE = "reference";
    private static final String SUBJECT = "subject";
    private static final String ENTRIES = "entries";
    private static final String PUBLISHER = "publisher#";

    private PostingItem() {}

    static List<Map<String, AttributeValue>> all(Posting posting) {
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        String event = posting.event().value();
        items.add(item(posting, day(posting.day(), Keys.shard(event, DAY_SHARDS)), event));
        posting.publisher()
                .ifPresent(publisher -> items.add(item(
                        posting, publisher(publisher, Keys.shard(event, PUBLISHER_SHARDS)), sort(Posted.of(posting)))));
        return items;
    }

    static String day(LocalDate day, int shard) {
        return "day#" + day + '#' + shard;
    }

    static String publisher(AccountId publisher, int shard) {
        return PUBLISHER + publisher.value() + '#' + shard;
    }

    static String sort(Posted posted) {
        return Keys.moment(posted.at()) + '#' + posted.event().value();
    }

    static Posting posting(Map<String, AttributeValue> item) {
        List<Entry> entries = new ArrayList<>();
        Objects.requireNonNull(item.get(ENTRIES), ENTRIES)
                .m()
                .forEach((account, pence) -> entries.add(new Entry(account(account), Long.parseLong(pence.n()))));
        return new Posting(
                new EventId(Item.text(item, EVENT)),
                Instant.parse(Item.text(item, AT)),
                Item.text(item, REFERENCE),
                Item.text(item, SUBJECT),
                entries);
    }

    private static Map<String, AttributeValue> item(Posting posting, String partition, String sort) {
        Map<String, AttributeValue> entries = new HashMap<>();
        posting.entries().forEach(entry -> entries.put(name(entry.account()), Keys.number(entry.pence())));
        Map<String, AttributeValue> item = new HashMap<>(Keys.key(partition, sort));
        item.put(EVENT, AttributeValue.fromS(posting.event().value()));
        item.put(AT, AttributeValue.fromS(posting.at().toString()));
        item.put(REFERENCE, AttributeValue.fromS(posting.reference()));
        item.put(SUBJECT, AttributeValue.fromS(posting.subject()));
        item.put(ENTRIES, AttributeValue.fromM(entries));
        return item;
    }

    private static String name(LedgerAccount account) {
        return switch (account) {
            case Publisher(AccountId publisher) -> PUBLISHER + publisher.value();
            case Council council -> council.name();
        };
    }

    private static LedgerAccount account(String name) {
        return name.startsWith(PUBLISHER)
                ? new Publisher(new AccountId(name.substring(PUBLISHER.length())))
                : Council.valueOf(name);
    }
}
