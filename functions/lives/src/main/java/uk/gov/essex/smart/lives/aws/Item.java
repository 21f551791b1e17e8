package uk.gov.essex.smart.lives.aws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Work;

/**
 * How things stand in the table: keys {@code pk} and {@code sk}, and what is personal in {@code body} only, sealed.
 *
 * <p>{@code document#id}, {@code document}. {@code person#id} with {@code key}, {@code head} and {@code audit#} entries.
 * {@code lookup#version#hash} with the ids of documents. {@code work#team} with {@code day#id}. {@code step#id},
 * {@code step}. {@code outbox} with {@code milliseconds#step#n}.
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
    static final String COUNT = "count";
    static final String DIGEST = "digest";
    static final String OUTBOX = "outbox";
    static final String AUDIT = "audit#";

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

    static Map<String, AttributeValue> head(SurrogateId person) {
        return key(partition(person), "head");
    }

    static String partition(SurrogateId person) {
        return "person#" + person.value();
    }

    static String partition(LookupHash lookup) {
        return "lookup#" + text(lookup);
    }

    static String partition(TeamId team) {
        return "work#" + team.value();
    }

    static Map<String, AttributeValue> lookup(LookupHash lookup, SurrogateId document) {
        return key(partition(lookup), document.value());
    }

    static Map<String, AttributeValue> work(Work work, SurrogateId document) {
        return key(partition(work.team()), sort(work.due(), document));
    }

    static String sort(LocalDate due, SurrogateId document) {
        return due + "#" + document.value();
    }

    static String auditSort(long number) {
        return AUDIT + String.format(Locale.ROOT, "%019d", number);
    }

    static Map<String, AttributeValue> key(String partition, String sort) {
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    static Map<String, AttributeValue> of(Document document) {
        Map<String, AttributeValue> item = new HashMap<>(document(document.id()));
        item.put(VERSION, number(document.version()));
        item.put(PERSON, AttributeValue.fromS(document.person().value()));
        item.put(LOOKUP, AttributeValue.fromS(text(document.lookup())));
        document.work().ifPresent(work -> {
            item.put(TEAM, AttributeValue.fromS(work.team().value()));
            item.put(DUE, AttributeValue.fromS(work.due().toString()));
        });
        item.put(BODY, AttributeValue.fromS(document.body()));
        return item;
    }

    static Document document(SurrogateId id, Map<String, AttributeValue> item) {
        return new Document(id, person(item), number(item, VERSION), lookup(item), work(item), text(item, BODY));
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

    static Map<String, AttributeValue> of(AuditEntry entry) {
        AuditEvent event = entry.event();
        Map<String, AttributeValue> item = new HashMap<>(key(partition(event.person()), auditSort(entry.number())));
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
                Instant.parse(text(item, "at")),
                ActorRole.valueOf(text(item, "role")),
                new SurrogateId(text(item, "actor")),
                Action.valueOf(text(item, "action")),
                Purpose.valueOf(text(item, "purpose")),
                person,
                new SurrogateId(text(item, "document")));
        return new AuditEntry(Long.parseLong(text(item, SORT).substring(AUDIT.length())), event, text(item, DIGEST));
    }

    static Map<String, AttributeValue> of(SurrogateId person, AuditHead head) {
        Map<String, AttributeValue> item = new HashMap<>(head(person));
        item.put(COUNT, number(head.count()));
        item.put(DIGEST, AttributeValue.fromS(head.digest()));
        return item;
    }

    static Map<String, AttributeValue> of(String id, SurrogateId person, Message message) {
        Map<String, AttributeValue> item = new HashMap<>(key(OUTBOX, id));
        item.put(PERSON, AttributeValue.fromS(person.value()));
        item.put(KIND, AttributeValue.fromS(message.kind()));
        item.put(BODY, AttributeValue.fromS(message.body()));
        return item;
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return Objects.requireNonNull(item.get(name), name).s();
    }

    static long number(Map<String, AttributeValue> item, String name) {
        return Long.parseLong(Objects.requireNonNull(item.get(name), name).n());
    }

    static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
