package uk.gov.essex.smart.lives.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.Waiting;

/** What is to be sent, in one partition in order of time, each person's sealed by their key. */
final class Outbox {

    private final Table table;
    private final Seals seals;

    Outbox(Table table, Seals seals) {
        this.table = table;
        this.seals = seals;
    }

    static void post(Seal seal, StepId step, AuditEvent event, List<Message> messages, Writes writes) {
        for (int i = 0; i < messages.size(); i++) {
            String id = String.format(Locale.ROOT, "%015d#%s#%02d", event.at().toEpochMilli(), step.value(), i);
            writes.put(seal.seal(Item.of(id, event.person(), messages.get(i))));
        }
    }

    /** A page of what waits; what waited for the erased is forgotten on the way. */
    List<Waiting> list(int most) {
        return open(table.list(Item.OUTBOX, "/", "g", most));
    }

    List<Message> list(SurrogateId person) {
        return open(table.listHaving(Item.OUTBOX, Item.PERSON, person.value())).stream()
                .map(Waiting::message)
                .toList();
    }

    void sent(Waiting message) {
        table.delete(Item.key(Item.OUTBOX, message.id()));
    }

    private List<Waiting> open(List<Map<String, AttributeValue>> lines) {
        Map<String, SdkBytes> keys = keys(lines);
        List<Waiting> waiting = new ArrayList<>();
        for (Map<String, AttributeValue> line : lines) {
            SurrogateId person = Item.person(line);
            SdkBytes wrapped = keys.get(person.value());
            if (wrapped == null) {
                table.delete(Item.key(Item.OUTBOX, Item.text(line, Item.SORT)));
            } else {
                Map<String, AttributeValue> open = seals.open(person, wrapped, person, line);
                waiting.add(new Waiting(
                        Item.text(open, Item.SORT),
                        new Message(Item.text(open, Item.KIND), Item.text(open, Item.BODY))));
            }
        }
        return waiting;
    }

    /** The keys that are left, by the person's surrogate id. */
    private Map<String, SdkBytes> keys(List<Map<String, AttributeValue>> lines) {
        List<Map<String, AttributeValue>> keys =
                lines.stream().map(Item::person).distinct().map(Item::personKey).toList();
        return table.list(keys).stream()
                .filter(key -> key.containsKey(Item.WRAPPED))
                .collect(Collectors.toMap(
                        Item::personOf, key -> Item.value(key, Item.WRAPPED).b()));
    }
}
