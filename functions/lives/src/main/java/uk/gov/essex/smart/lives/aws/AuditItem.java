package uk.gov.essex.smart.lives.aws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.LegalHold;
import uk.gov.essex.smart.lives.protection.Mark;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/**
 * How a person's audit stands in their partition: {@code audit#} and 19 digits for each entry, and {@code head} with
 * {@code count}, {@code digest}, {@code marks} by document, {@code holds} by ground, {@code erased} and {@code code}.
 */
final class AuditItem {

    static final String COUNT = "count";

    private static final String ENTRY = "audit#";
    private static final String DIGEST = "digest";
    private static final String MARKS = "marks";
    private static final String HOLDS = "holds";
    private static final String ERASED = "erased";
    private static final String CODE = "code";

    private AuditItem() {}

    static Map<String, AttributeValue> headKey(SurrogateId person) {
        return Item.key(Item.partition(person), "head");
    }

    static Map<String, AttributeValue> entryKey(SurrogateId person, long number) {
        return Item.key(Item.partition(person), sort(number));
    }

    static String sort(long number) {
        return ENTRY + String.format(Locale.ROOT, "%019d", number);
    }

    static boolean isEntry(Map<String, AttributeValue> item) {
        return Item.text(item, Item.SORT).startsWith(ENTRY);
    }

    static Map<String, AttributeValue> of(AuditEntry entry) {
        AuditEvent event = entry.event();
        Map<String, AttributeValue> item = new HashMap<>(entryKey(event.person(), entry.number()));
        item.put("at", AttributeValue.fromS(event.at().toString()));
        item.put("role", AttributeValue.fromS(event.role().name()));
        item.put("actor", AttributeValue.fromS(event.actor().value()));
        item.put("action", AttributeValue.fromS(event.action().name()));
        item.put("purpose", AttributeValue.fromS(event.purpose().name()));
        item.put("document", AttributeValue.fromS(event.document().value()));
        item.put(DIGEST, AttributeValue.fromS(entry.digest()));
        return item;
    }

    static AuditEntry entry(SurrogateId person, Map<String, AttributeValue> item) {
        AuditEvent event = new AuditEvent(
                Instant.parse(Item.text(item, "at")),
                ActorRole.valueOf(Item.text(item, "role")),
                new SurrogateId(Item.text(item, "actor")),
                Action.valueOf(Item.text(item, "action")),
                Purpose.valueOf(Item.text(item, "purpose")),
                person,
                new SurrogateId(Item.text(item, "document")));
        return new AuditEntry(
                Long.parseLong(Item.text(item, Item.SORT).substring(ENTRY.length())), event, Item.text(item, DIGEST));
    }

    static Map<String, AttributeValue> of(SurrogateId person, AuditHead head, String code) {
        Map<String, AttributeValue> item = new HashMap<>(headKey(person));
        item.put(COUNT, Item.number(head.count()));
        item.put(DIGEST, AttributeValue.fromS(head.digest()));
        item.put(MARKS, map(head.marks(), Function.identity(), AuditItem::of));
        item.put(HOLDS, map(head.holds(), LegalHold.Ground::name, AuditItem::of));
        item.put(ERASED, AttributeValue.fromBool(head.erased()));
        item.put(CODE, AttributeValue.fromS(code));
        return item;
    }

    static AuditHead head(Map<String, AttributeValue> item) {
        SortedMap<String, Mark> marks = new TreeMap<>();
        Item.value(item, MARKS).m().forEach((document, mark) -> marks.put(document, mark(mark.m())));
        Map<LegalHold.Ground, LegalHold> holds = Item.value(item, HOLDS).m().entrySet().stream()
                .map(hold -> hold(
                        LegalHold.Ground.valueOf(hold.getKey()), hold.getValue().m()))
                .collect(Collectors.toMap(LegalHold::ground, Function.identity()));
        return new AuditHead(
                Item.number(item, COUNT),
                Item.text(item, DIGEST),
                marks,
                holds,
                Item.value(item, ERASED).bool());
    }

    static String code(Map<String, AttributeValue> head) {
        return Item.text(head, CODE);
    }

    private static AttributeValue of(Mark mark) {
        return AttributeValue.fromM(Map.of(
                "version", Item.number(mark.version()),
                "kind", AttributeValue.fromS(mark.kind().name()),
                "open", AttributeValue.fromBool(mark.open()),
                "active", AttributeValue.fromS(mark.lastActive().toString())));
    }

    private static Mark mark(Map<String, AttributeValue> item) {
        return new Mark(
                Item.number(item, "version"),
                RecordKind.valueOf(Item.text(item, "kind")),
                Item.value(item, "open").bool(),
                LocalDate.parse(Item.text(item, "active")));
    }

    private static AttributeValue of(LegalHold hold) {
        return AttributeValue.fromM(Map.of(
                "since", AttributeValue.fromS(hold.since().toString()),
                "by", AttributeValue.fromS(hold.placedBy().value())));
    }

    private static LegalHold hold(LegalHold.Ground ground, Map<String, AttributeValue> item) {
        return new LegalHold(ground, LocalDate.parse(Item.text(item, "since")), new SurrogateId(Item.text(item, "by")));
    }

    private static <K, V> AttributeValue map(
            Map<K, V> values, Function<K, String> name, Function<V, AttributeValue> value) {
        return AttributeValue.fromM(values.entrySet().stream()
                .collect(
                        Collectors.toMap(entry -> name.apply(entry.getKey()), entry -> value.apply(entry.getValue()))));
    }
}
