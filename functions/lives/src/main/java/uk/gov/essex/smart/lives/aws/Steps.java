package uk.gov.essex.smart.lives.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.LookupHash;
import uk.gov.essex.smart.lives.protection.Mark;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.Review;
import uk.gov.essex.smart.lives.protection.SealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.Step;
import uk.gov.essex.smart.lives.protection.StepId;
import uk.gov.essex.smart.lives.protection.SurrogateId;

/** Takes steps: a read and a transaction for each, with all that belongs to it. */
final class Steps {

    private final Table table;
    private final Persons persons;
    private final Seals seals;

    Steps(Table table, Persons persons, Seals seals) {
        this.table = table;
        this.persons = persons;
        this.seals = seals;
    }

    Outcome commit(Step step) {
        Document document = step.document();
        Standing standing = standing(step.id(), step.event());
        Optional<Outcome> settled = settled(standing, step);
        if (settled.isPresent()) {
            return settled.get();
        }
        Document stored = document.next();
        Writes writes = begin(standing, step);
        Seal seal = key(standing, step, writes);
        writes.putAfter(seal.seal(Item.of(stored)), Item.VERSION, document.version());
        index(standing, document, writes);
        Outbox.post(seal, step.id(), step.event(), step.messages(), writes);
        return writes.commit()
                ? Outcome.DONE
                : settled(standing(step.id(), step.event()), step).orElse(Outcome.CONFLICT);
    }

    private Writes begin(Standing standing, Step step) {
        Document stored = step.document().next();
        if (stored.version() == 1 && standing.head().marks().size() >= SealedDocuments.MOST_DOCUMENTS) {
            throw new IllegalStateException("The person " + stored.person().value() + " has "
                    + SealedDocuments.MOST_DOCUMENTS + " documents: add to one of them instead");
        }
        Writes writes = table.writes();
        writes.putNew(Item.step(step.id().value()));
        persons.append(
                writes,
                standing,
                step.event(),
                head -> head.marked(stored.id(), Mark.of(stored, step.event().at())));
        return writes;
    }

    /** By the head and not by the item, which somebody may have put back. */
    private static Optional<Outcome> settled(Standing standing, Step step) {
        if (standing.find(Item.step(step.id().value())).isPresent()) {
            return Optional.of(Outcome.REPEATED);
        }
        if (standing.isErased()) {
            return Optional.of(Outcome.ERASED);
        }
        Document document = step.document();
        return standing.head().version(document.id()) == document.version()
                ? Optional.empty()
                : Optional.of(Outcome.CONFLICT);
    }

    private Seal key(Standing standing, Step step, Writes writes) {
        Document document = step.document();
        SurrogateId person = document.person();
        Optional<SdkBytes> held = standing.wrapped();
        SdkBytes wrapped = held.orElseGet(() -> seals.fresh(person));
        if (held.isEmpty()) {
            writes.createKey(person, wrapped, document.lookup());
            writes.put(Item.review(new Review(Mark.day(step.event().at()).plus(Review.FIRST), person)));
        } else if (standing.lookups().contains(document.lookup())) {
            writes.holdKey(person, wrapped);
        } else {
            writes.extendKey(person, wrapped, document.lookup());
        }
        return seals.of(person, wrapped);
    }

    private static void index(Standing standing, Document document, Writes writes) {
        Optional<Map<String, AttributeValue>> before = standing.find(Item.document(document.id()));
        Optional<LookupHash> lookup = before.map(Item::lookup);
        if (!lookup.equals(Optional.of(document.lookup()))) {
            lookup.ifPresent(old -> writes.unclaim(old, document.person()));
            writes.claim(document.lookup(), document.person());
        }
        before.flatMap(Item::work)
                .filter(work -> !document.work().equals(Optional.of(work)))
                .ifPresent(work -> writes.delete(Item.work(work, document.id())));
        document.work().ifPresent(work -> writes.put(Item.work(work, document.id())));
    }

    Outcome record(StepId step, AuditEvent event, List<Message> messages) {
        Standing standing = standing(step, event);
        if (standing.find(Item.step(step.value())).isPresent()) {
            return Outcome.REPEATED;
        }
        Writes writes = table.writes();
        writes.putNew(Item.step(step.value()));
        persons.append(writes, standing, event, UnaryOperator.identity());
        if (!messages.isEmpty()) {
            Optional<SdkBytes> wrapped = standing.wrapped();
            if (wrapped.isEmpty()) {
                return Outcome.ERASED;
            }
            writes.holdKey(event.person(), wrapped.get());
            Outbox.post(seals.of(event.person(), wrapped.get()), step, event, messages, writes);
        }
        if (writes.commit()) {
            return Outcome.DONE;
        }
        return isTaken(step) ? Outcome.REPEATED : Outcome.CONFLICT;
    }

    boolean isTaken(StepId step) {
        return table.find(Item.step(step.value())).isPresent();
    }

    private Standing standing(StepId step, AuditEvent event) {
        return persons.read(event.person(), List.of(Item.step(step.value()), Item.document(event.document())));
    }
}
