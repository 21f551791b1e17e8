package uk.gov.essex.smart.lives.aws;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.LegalHold;
import uk.gov.essex.smart.lives.protection.Mark;
import uk.gov.essex.smart.lives.protection.Retention;
import uk.gov.essex.smart.lives.protection.Review;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;

/** Reviews in one partition, in order of days; holds in the head of the audit, so that placing and erasing exclude each other. */
public final class DynamoRetention implements Retention {

    private final Table table;
    private final Persons persons;
    private final Eraser eraser;

    public DynamoRetention(DynamoDbClient client, String table, AuditChain chain) {
        this.table = new Table(client, table);
        this.persons = new Persons(this.table, chain);
        this.eraser = new Eraser(this.table, persons);
    }

    @Override
    public List<Review> listReviews(LocalDate day, Optional<Review> after, int most) {
        String from =
                after.map(review -> Item.sort(review.day(), review.person())).orElse("/");
        return table.list(Item.REVIEWS, from, day.plusDays(1).toString(), most).stream()
                .map(item -> new Review(Item.day(item), Item.idAfterDay(item)))
                .toList();
    }

    @Override
    public void putOff(Review review, LocalDate day) {
        table.put(Item.review(new Review(day, review.person())));
        table.delete(Item.review(review));
    }

    @Override
    public Erasure erase(Review review, AuditHead judged, AuditEvent event) {
        Erasure outcome = eraser.erase(review.person(), judged, event);
        if (outcome == Erasure.ERASED) {
            table.delete(Item.review(review));
        }
        return outcome;
    }

    @Override
    public Outcome hold(LegalHold hold, AuditEvent event) {
        return change(event, head -> head.holds().containsKey(hold.ground()), head -> head.held(hold), table.writes());
    }

    @Override
    public Outcome release(LegalHold.Ground ground, AuditEvent event) {
        Writes writes = table.writes();
        writes.put(Item.review(new Review(Mark.day(event.at()), event.person())));
        return change(event, head -> !head.holds().containsKey(ground), head -> head.released(ground), writes);
    }

    private Outcome change(
            AuditEvent event, Predicate<AuditHead> isRepeat, UnaryOperator<AuditHead> change, Writes writes) {
        Standing standing = persons.read(event.person(), List.of());
        if (standing.isErased()) {
            return Outcome.ERASED;
        }
        if (isRepeat.test(standing.head())) {
            return Outcome.REPEATED;
        }
        persons.append(writes, standing, event, change);
        return writes.commit() ? Outcome.DONE : Outcome.CONFLICT;
    }
}
