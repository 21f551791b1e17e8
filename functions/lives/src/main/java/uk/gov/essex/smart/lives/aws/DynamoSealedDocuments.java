package uk.gov.essex.smart.lives.aws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Step;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Waiting;
import uk.gov.essex.smart.lives.protection.WorkItem;

/** Documents and all that belongs to them in one table of DynamoDB: a read and a transaction for each step. */
public final class DynamoSealedDocuments implements SealedDocuments {

    private final DynamoDbClient client;
    private final String table;
    private final Seals seals;
    private final Pages pages;

    public DynamoSealedDocuments(DynamoDbClient client, String table, Seals seals) {
        this.client = client;
        this.table = table;
        this.seals = seals;
        this.pages = new Pages(client, table);
    }

    @Override
    public Outcome commit(Step step) {
        Document document = step.document();
        Standing standing = standing(step.id(), step.event());
        Optional<Outcome> settled = settled(standing, step);
        if (settled.isPresent()) {
            return settled.get();
        }
        Writes writes = new Writes(table);
        writes.putNew(Item.step(step.id().value()));
        writes.append(standing.head(), step.event());
        Seal seal = key(standing, document, writes);
        writes.putAfter(seal.seal(Item.of(document.next())), Item.VERSION, document.version());
        index(standing, document, writes);
        post(seal, step.id(), step.event(), step.messages(), writes);
        return writes.commit(client)
                ? Outcome.DONE
                : settled(standing(step.id(), step.event()), step).orElse(Outcome.CONFLICT);
    }

    private static Optional<Outcome> settled(Standing standing, Step step) {
        if (standing.find(Item.step(step.id().value())).isPresent()) {
            return Optional.of(Outcome.REPEATED);
        }
        if (standing.isErased()) {
            return Optional.of(Outcome.ERASED);
        }
        long version = standing.find(Item.document(step.document().id()))
                .map(item -> Item.number(item, Item.VERSION))
                .orElse(0L);
        return version == step.document().version() ? Optional.empty() : Optional.of(Outcome.CONFLICT);
    }

    private Seal key(Standing standing, Document document, Writes writes) {
        SurrogateId person = document.person();
        Optional<SdkBytes> held = standing.wrapped();
        SdkBytes wrapped = held.orElseGet(() -> seals.fresh(person));
        if (held.isPresent()) {
            writes.useKey(person, wrapped, document.lookup());
        } else {
            writes.createKey(person, wrapped, document.lookup());
        }
        return seals.of(person, wrapped);
    }

    private static void index(Standing standing, Document document, Writes writes) {
        Optional<Map<String, AttributeValue>> before = standing.find(Item.document(document.id()));
        before.map(Item::lookup)
                .filter(lookup -> !lookup.equals(document.lookup()))
                .ifPresent(lookup -> writes.delete(Item.lookup(lookup, document.id())));
        before.flatMap(Item::work)
                .filter(work -> !document.work().equals(Optional.of(work)))
                .ifPresent(work -> writes.delete(Item.work(work, document.id())));
        writes.put(Item.lookup(document.lookup(), document.id()));
        document.work().ifPresent(work -> writes.put(Item.work(work, document.id())));
    }

    @Override
    public Found find(SurrogateId document) {
        Optional<Map<String, AttributeValue>> sealed = get(Item.document(document));
        if (sealed.isEmpty()) {
            return new Found.Absent();
        }
        SurrogateId person = Item.person(sealed.get());
        Map<String, AttributeValue> key = get(Item.personKey(person))
                .orElseThrow(() -> new TamperedException(document, new IllegalStateException("No key was ever made")));
        AttributeValue wrapped = key.get(Item.WRAPPED);
        if (wrapped == null) {
            return new Found.Erased();
        }
        return new Found.Present(Item.document(document, open(document, seals.of(person, wrapped.b()), sealed.get())));
    }

    private static Map<String, AttributeValue> open(
            SurrogateId document, Seal seal, Map<String, AttributeValue> sealed) {
        try {
            return seal.open(sealed);
        } catch (RuntimeException broken) {
            throw new TamperedException(document, broken);
        }
    }

    @Override
    public Outcome record(StepId step, AuditEvent event, List<Message> messages) {
        Standing standing = standing(step, event);
        if (standing.find(Item.step(step.value())).isPresent()) {
            return Outcome.REPEATED;
        }
        Writes writes = new Writes(table);
        writes.putNew(Item.step(step.value()));
        writes.append(standing.head(), event);
        if (!messages.isEmpty()) {
            Optional<SdkBytes> wrapped = standing.wrapped();
            if (wrapped.isEmpty()) {
                return Outcome.ERASED;
            }
            writes.holdKey(event.person(), wrapped.get());
            post(seals.of(event.person(), wrapped.get()), step, event, messages, writes);
        }
        if (writes.commit(client)) {
            return Outcome.DONE;
        }
        return get(Item.step(step.value())).isPresent() ? Outcome.REPEATED : Outcome.CONFLICT;
    }

    private static void post(Seal seal, StepId step, AuditEvent event, List<Message> messages, Writes writes) {
        for (int i = 0; i < messages.size(); i++) {
            String id = String.format(Locale.ROOT, "%015d#%s#%02d", event.at().toEpochMilli(), step.value(), i);
            writes.put(seal.seal(Item.of(id, event.person(), messages.get(i))));
        }
    }

    @Override
    public void erase(SurrogateId person, AuditEvent event) {
        Standing standing = Standing.read(client, table, person, List.of());
        if (standing.wrapped().isPresent()) {
            Writes writes = new Writes(table);
            writes.destroyKey(person);
            writes.append(standing.head(), event);
            if (!writes.commit(client)) {
                erase(person, event);
                return;
            }
        }
        standing.lookups().forEach(lookup -> forget(person, Item.lookup(lookup)));
        if (!standing.lookups().isEmpty()) {
            client.updateItem(update ->
                    update.tableName(table).key(Item.personKey(person)).updateExpression("REMOVE lookups"));
        }
    }

    private void forget(SurrogateId person, LookupHash lookup) {
        Optional<SurrogateId> last = Optional.empty();
        List<SurrogateId> page;
        do {
            page = listByPerson(lookup, last, MOST);
            page.forEach(document -> forget(person, lookup, document));
            last = page.isEmpty() ? last : Optional.of(page.getLast());
        } while (page.size() == MOST);
    }

    private void forget(SurrogateId person, LookupHash lookup, SurrogateId document) {
        get(Item.document(document))
                .filter(item -> Item.person(item).equals(person))
                .ifPresent(item -> {
                    Item.work(item).ifPresent(work -> delete(Item.work(work, document)));
                    delete(Item.lookup(lookup, document));
                });
    }

    @Override
    public List<SurrogateId> listByPerson(LookupHash person, Optional<SurrogateId> after, int most) {
        return pages.list(Item.partition(person), after.map(SurrogateId::value).orElse("/"), "g", most).stream()
                .map(item -> new SurrogateId(Item.text(item, Item.SORT)))
                .toList();
    }

    @Override
    public List<WorkItem> listWork(TeamId team, Optional<WorkItem> after, int most) {
        String from = after.map(line -> Item.sort(line.due(), line.document())).orElse("/");
        return pages.list(Item.partition(team), from, "g", most).stream()
                .map(item -> Item.text(item, Item.SORT))
                .map(sort -> new WorkItem(
                        LocalDate.parse(sort.substring(0, sort.indexOf('#'))),
                        new SurrogateId(sort.substring(sort.indexOf('#') + 1))))
                .toList();
    }

    @Override
    public List<Waiting> listWaiting(int most) {
        List<Waiting> waiting = new ArrayList<>();
        for (Map<String, AttributeValue> item : pages.list(Item.OUTBOX, "/", "g", most)) {
            SurrogateId person = Item.person(item);
            Map<String, AttributeValue> key = get(Item.personKey(person)).orElse(Map.of());
            AttributeValue wrapped = key.get(Item.WRAPPED);
            if (wrapped == null) {
                delete(Item.key(Item.OUTBOX, Item.text(item, Item.SORT)));
            } else {
                Map<String, AttributeValue> open = open(person, seals.of(person, wrapped.b()), item);
                waiting.add(new Waiting(
                        Item.text(open, Item.SORT),
                        new Message(Item.text(open, Item.KIND), Item.text(open, Item.BODY))));
            }
        }
        return waiting;
    }

    @Override
    public void sent(Waiting message) {
        delete(Item.key(Item.OUTBOX, message.id()));
    }

    @Override
    public List<AuditEntry> listAudit(SurrogateId person, long after, int most) {
        return pages.list(Item.partition(person), Item.auditSort(after), Item.AUDIT + ":", most).stream()
                .map(item -> Item.entry(person, item))
                .toList();
    }

    @Override
    public AuditHead auditHead(SurrogateId person) {
        return Standing.read(client, table, person, List.of()).head();
    }

    private Standing standing(StepId step, AuditEvent event) {
        return Standing.read(
                client, table, event.person(), List.of(Item.step(step.value()), Item.document(event.document())));
    }

    private Optional<Map<String, AttributeValue>> get(Map<String, AttributeValue> key) {
        return Optional.of(client.getItem(get -> get.tableName(table).key(key).consistentRead(true))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    private void delete(Map<String, AttributeValue> key) {
        client.deleteItem(delete -> delete.tableName(table).key(key));
    }
}
