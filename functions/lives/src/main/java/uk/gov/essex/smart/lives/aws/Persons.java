package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;

/** Reads how people stand and adds to their audits. No head is believed, and none is written, without its code. */
final class Persons {

    private final Table table;
    private final AuditChain chain;

    Persons(Table table, AuditChain chain) {
        this.table = table;
        this.chain = chain;
    }

    /** The person's key and head, and the further items asked for. */
    Standing read(SurrogateId person, List<Map<String, AttributeValue>> further) {
        List<Map<String, AttributeValue>> keys = new ArrayList<>(further);
        keys.add(Item.personKey(person));
        keys.add(AuditItem.headKey(person));
        return standing(person, table.list(keys));
    }

    /** The person's key, head and newest entry; a step taken meanwhile may show in some of them only. */
    Standing readNewest(SurrogateId person) {
        return standing(
                person,
                table.listLast(
                        Item.partition(person), AuditItem.sort(0), Item.text(Item.personKey(person), Item.SORT), 3));
    }

    /**
     * The person's key, head and newest entry and the further item, as they stood at one moment; empty where somebody
     * wrote to them meanwhile.
     */
    Optional<Standing> readAtOnce(Standing before, Map<String, AttributeValue> further) {
        SurrogateId person = before.person();
        long count = before.head().count();
        return table.listAtOnce(List.of(
                        further,
                        Item.personKey(person),
                        AuditItem.headKey(person),
                        AuditItem.entryKey(person, count),
                        AuditItem.entryKey(person, count + 1)))
                .map(items -> standing(person, items))
                .filter(standing -> standing.head().count() == count);
    }

    /** Adds the event to the audit within the transaction, and with it a change to the head. */
    void append(Writes writes, Standing standing, AuditEvent event, UnaryOperator<AuditHead> change) {
        AuditEntry entry = chain.next(standing.head(), event);
        AuditHead head = change.apply(standing.head().reached(entry));
        writes.putNew(AuditItem.of(entry));
        writes.putAfter(
                AuditItem.of(event.person(), head, chain.code(event.person(), head)),
                AuditItem.COUNT,
                standing.head().count());
    }

    private Standing standing(SurrogateId person, List<Map<String, AttributeValue>> items) {
        AuditHead head = Standing.find(items, AuditItem.headKey(person))
                .map(item -> head(person, item))
                .orElse(AuditHead.EMPTY);
        return new Standing(person, head, items);
    }

    private AuditHead head(SurrogateId person, Map<String, AttributeValue> item) {
        AuditHead head = AuditItem.head(item);
        if (!chain.isOf(person, head, AuditItem.code(item))) {
            throw new TamperedException(person, "the head of the audit does not have its code");
        }
        return head;
    }
}
