package uk.gov.essex.smart.lives.aws;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.Review;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Work;

/**
 * How things stand in the table: keys {@code pk} and {@code sk}, and what is personal in {@code body} only, sealed.
 *
 * <p>{@code document#id}, {@code document}. {@code person#id} with {@code key} and their audit, see {@link AuditItem}.
 * {@code lookup#version#hash}, {@code person}: whose it is, and how many of their documents are found by it.
 * {@code work#team} and {@code reviews} with {@code day#id}. {@code step#id}, {@code step}. {@code outbox} with
 * {@code milliseconds#step#n}.
 */
final class Item {

    static final String PARTITION = "pk";
    static final String SORT = "sk";
    static final String BODY = "body";
    static final String VERSION = "v";
    static final String PERSON = "person";
    static final String LOOKUP = "lookup";
    static final String TEAM = "team";
    static final String DUE = "due";
    static final String KIND = "kind";
    static final String WRAPPED = "dataKey";
    static final String LOOKUPS = "lookups";
    static final String DOCUMENTS = "documents";
    static final String OUTBOX = "outbox";
    static final String REVIEWS = "reviews";

    /** What sealed items show, and the seal vouches for. */
    static final List<String> SIGNED = List.of(PARTITION, SORT, VERSION, PERSON, LOOKUP, TEAM, DUE, KIND);

    private Item() {}

    static Map<String, AttributeValue> document(SurrogateId id) {
        return key("document#" + id.value(), "document");
    }

    static Map<String, AttributeValue> step(String id) {
        return key("step#" + id, "step");
    }

    static Map<String, AttributeValue> personKey(SurrogateId person) {
        return key(partition(person), "key");
    }

    static String partition(SurrogateId person) {
        return "person#" + person.value();
    }

    static String partition(TeamId team) {
        return "work#" + team.value();
    }

    static Map<String, AttributeValue> claim(LookupHash lookup) {
        return key("lookup#" + text(lookup), "person");
    }

    static Map<String, AttributeValue> work(Work work, SurrogateId document) {
        return key(partition(work.team()), sort(work.due(), document));
    }

    static Map<String, AttributeValue> review(Review review) {
        return key(REVIEWS, sort(review.day(), review.person()));
    }

    /** A day and whom or what it is about, in order of days. */
    static String sort(LocalDate day, SurrogateId id) {
        return day + "#" + id.value();
    }

    static LocalDate day(Map<String, AttributeValue> item) {
        String sort = text(item, SORT);
        return LocalDate.parse(sort.substring(0, sort.indexOf('#')));
    }

    static SurrogateId idAfterDay(Map<String, AttributeValue> item) {
        String sort = text(item, SORT);
        return new SurrogateId(sort.substring(sort.indexOf('#') + 1));
    }

    static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    static Map<String, AttributeValue> of(Document document) {
        Map<String, AttributeValue> item = new HashMap<>(document(document.id()));
        item.put(VERSION, number(document.version()));
        item.put(PERSON, AttributeValue.fromS(document.person().value()));
        item.put(LOOKUP, AttributeValue.fromS(text(document.lookup())));
        item.put(KIND, AttributeValue.fromS(document.kind().name()));
        document.work().ifPresent(work -> {
            item.put(TEAM, AttributeValue.fromS(work.team().value()));
            item.put(DUE, AttributeValue.fromS(work.due().toString()));
        });
        item.put(BODY, AttributeValue.fromS(document.body()));
        return item;
    }

    static Document document(SurrogateId id, Map<String, AttributeValue> item) {
        return new Document(
                id,
                person(item),
                number(item, VERSION),
                lookup(item),
                RecordKind.valueOf(text(item, KIND)),
                work(item),
                text(item, BODY));
    }

    /** Whose partition the item is in. */
    static String personOf(Map<String, AttributeValue> item) {
        return afterMark(item);
    }

    static SurrogateId documentOf(Map<String, AttributeValue> item) {
        return new SurrogateId(afterMark(item));
    }

    static LookupHash claimed(Map<String, AttributeValue> claim) {
        return lookup(afterMark(claim));
    }

    private static String afterMark(Map<String, AttributeValue> item) {
        String partition = text(item, PARTITION);
        return partition.substring(partition.indexOf('#') + 1);
    }

    static SurrogateId person(Map<String, AttributeValue> item) {
        return new SurrogateId(text(item, PERSON));
    }

    static LookupHash lookup(Map<String, AttributeValue> item) {
        return lookup(text(item, LOOKUP));
    }

    static LookupHash lookup(String text) {
        int mark = text.indexOf('#');
        return new LookupHash(Integer.parseInt(text.substring(0, mark)), text.substring(mark + 1));
    }

    static String text(LookupHash lookup) {
        return lookup.version() + "#" + lookup.hex();
    }

    static Optional<Work> work(Map<String, AttributeValue> item) {
        return item.containsKey(TEAM)
                ? Optional.of(new Work(new TeamId(text(item, TEAM)), LocalDate.parse(text(item, DUE))))
                : Optional.empty();
    }

    static Map<String, AttributeValue> of(String id, SurrogateId person, Message message) {
        Map<String, AttributeValue> item = new HashMap<>(key(OUTBOX, id));
        item.put(PERSON, AttributeValue.fromS(person.value()));
        item.put(KIND, AttributeValue.fromS(message.kind()));
        item.put(BODY, AttributeValue.fromS(message.body()));
        return item;
    }

    static AttributeValue value(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name);
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return value(item, name).s();
    }

    static long number(Map<String, AttributeValue> item, String name) {
        return Long.parseLong(value(item, name).n());
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
