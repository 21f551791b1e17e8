package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.Step;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.Waiting;
import uk.gov.essex.smart.lives.protection.WorkItem;

/** Documents and all that belongs to them in one table of DynamoDB: a read and a transaction for each step. */
public final class DynamoSealedDocuments implements SealedDocuments {

    private final Table table;
    private final Persons persons;
    private final Steps steps;
    private final Documents documents;
    private final Outbox outbox;
    private final Eraser eraser;

    public DynamoSealedDocuments(DynamoDbClient client, String table, Seals seals, AuditChain chain) {
        this(new Table(client, table), seals, chain);
    }

    private DynamoSealedDocuments(Table table, Seals seals, AuditChain chain) {
        this.table = table;
        this.persons = new Persons(this.table, chain);
        this.steps = new Steps(this.table, persons, seals);
        this.documents = new Documents(this.table, persons, seals);
        this.outbox = new Outbox(this.table, seals);
        this.eraser = new Eraser(this.table, persons);
    }

    /** The same, but whatever is to be changed goes the whole way and comes back as a conflict: nothing ever is changed. */
    public static SealedDocuments rehearsed(DynamoDbClient client, String table, Seals seals, AuditChain chain) {
        return new DynamoSealedDocuments(Table.rehearsed(client, table), seals, chain);
    }

    @Override
    public Outcome commit(Step step) {
        return steps.commit(step);
    }

    @Override
    public boolean isTaken(StepId step) {
        return steps.isTaken(step);
    }

    @Override
    public Outcome record(StepId step, AuditEvent event, List<Message> messages) {
        return steps.record(step, event, messages);
    }

    @Override
    public Found find(SurrogateId document) {
        return documents.find(document);
    }

    @Override
    public Optional<SurrogateId> findPerson(LookupHash lookup) {
        return table.find(Item.claim(lookup))
                .filter(claim -> Item.number(claim, Item.DOCUMENTS) > 0)
                .map(Item::person);
    }

    @Override
    public List<SurrogateId> listByPerson(SurrogateId person, Optional<SurrogateId> after, int most) {
        AuditHead head = auditHead(person);
        String last = after.map(SurrogateId::value).orElse("");
        return head.erased()
                ? List.of()
                : head.documents().stream()
                        .filter(document -> document.value().compareTo(last) > 0)
                        .limit(most)
                        .toList();
    }

    @Override
    public List<WorkItem> listWork(TeamId team, Optional<WorkItem> after, int most) {
        String from = after.map(line -> Item.sort(line.due(), line.document())).orElse("/");
        return table.list(Item.partition(team), from, "g", most).stream()
                .map(item -> new WorkItem(Item.day(item), Item.idAfterDay(item)))
                .toList();
    }

    @Override
    public List<Waiting> listWaiting(int most) {
        return outbox.list(most);
    }

    @Override
    public List<Message> listWaiting(SurrogateId person) {
        return outbox.list(person);
    }

    @Override
    public void sent(Waiting message) {
        outbox.sent(message);
    }

    @Override
    public List<AuditEntry> listAudit(SurrogateId person, long after, int most) {
        return table.list(Item.partition(person), AuditItem.sort(after), AuditItem.sort(Long.MAX_VALUE), most).stream()
                .map(item -> AuditItem.entry(person, item))
                .toList();
    }

    @Override
    public AuditHead auditHead(SurrogateId person) {
        return persons.read(person, List.of()).head();
    }

    @Override
    public Erasure erase(SurrogateId person, AuditEvent event) {
        return eraser.erase(person, event);
    }
}
