package uk.gov.essex.smart.lives.aws;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Action;
import uk.gov.essex.smart.lives.protection.AuditChain;
import uk.gov.essex.smart.lives.protection.AuditEntry;
import uk.gov.essex.smart.lives.protection.AuditEvent;
import uk.gov.essex.smart.lives.protection.AuditHead;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.RecordKind;
import uk.gov.essex.smart.lives.protection.RetentionRun;
import uk.gov.essex.smart.lives.protection.RetentionSchedule;
import uk.gov.essex.smart.lives.protection.Review;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.SubjectAccess;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;
import uk.gov.essex.smart.testing.DynamoServer;

/** Whoever can write to the table changes what is stored, and it shows. */
final class TamperingTest {

    private final Sealing sealing = Sealing.sealed();
    private final Document document = Plain.document(Plain.id());
    private final Document other = Plain.document(Plain.id());

    @BeforeEach
    void stored() {
        sealing.documents().commit(Plain.step(document, "a"));
        sealing.documents().commit(Plain.step(other, "a"));
    }

    @Test
    void showsAFlippedByteAnywhereInTheBody() {
        Map<String, AttributeValue> item = raw(Item.document(document.id()));
        byte[] body = Objects.requireNonNull(item.get(Item.BODY)).b().asByteArray();
        for (int place = 0; place < body.length; place += 29) {
            byte[] flipped = body.clone();
            flipped[place] ^= 1;
            assertTampered(item, Item.BODY, AttributeValue.fromB(SdkBytes.fromByteArray(flipped)));
        }
        sealing.put(item);
        assertThat(sealing.documents().find(document.id())).isInstanceOf(Found.Present.class);
    }

    @Test
    void showsWhatStandsBesideTheBodyChanged() {
        Map<String, AttributeValue> item = raw(Item.document(document.id()));
        assertTampered(item, Item.VERSION, AttributeValue.fromN("7"));
        assertTampered(item, Item.TEAM, AttributeValue.fromS("elsewhere"));
        assertTampered(item, Item.DUE, AttributeValue.fromS("2036-01-01"));
        assertTampered(item, Item.PERSON, AttributeValue.fromS(other.person().value()));
        assertTampered(item, Item.PERSON, AttributeValue.fromS(Plain.id().value()));
        assertTampered(item, Item.LOOKUP, AttributeValue.fromS(Item.text(raw(Item.document(other.id())), Item.LOOKUP)));
    }

    @Test
    void showsAKeyThatIsNotThePersons() {
        Map<String, AttributeValue> key = new HashMap<>(raw(Item.personKey(document.person())));
        key.put(Item.WRAPPED, Item.value(raw(Item.personKey(other.person())), Item.WRAPPED));
        sealing.put(key);
        assertContradicted();
    }

    @Test
    void showsAnotherDocumentInItsPlace() {
        Map<String, AttributeValue> swapped = new HashMap<>(raw(Item.document(other.id())));
        swapped.putAll(Item.document(document.id()));
        sealing.put(swapped);
        assertThatThrownBy(() -> sealing.documents().find(document.id())).isInstanceOf(TamperedException.class);
    }

    @Test
    void showsAnOlderDocumentPutBack() {
        Map<String, AttributeValue> older = raw(Item.document(document.id()));
        sealing.documents().commit(Plain.step(document.next(), "b"));
        sealing.put(older);
        assertContradicted();
    }

    @Test
    void showsAnOlderDocumentPutBackWithItsHead() {
        Map<String, AttributeValue> older = raw(Item.document(document.id()));
        Map<String, AttributeValue> head = raw(AuditItem.headKey(document.person()));
        sealing.documents().commit(Plain.step(document.next(), "b"));
        sealing.put(older);
        sealing.put(head);
        assertContradicted();
    }

    @Test
    void showsAHeadCutEndedOrMissing() {
        SurrogateId person = document.person();
        sealing.documents().commit(Plain.step(document.next(), "b"));
        Map<String, AttributeValue> second = raw(AuditItem.entryKey(person, 2));
        sealing.delete(AuditItem.entryKey(person, 2));
        assertContradicted();
        sealing.put(second);
        assertThat(sealing.documents().find(document.id())).isInstanceOf(Found.Present.class);
        sealing.delete(AuditItem.headKey(person));
        assertContradicted();
    }

    @Test
    void showsChainAndHeadRewrittenTogether() {
        AuditChain forger = new AuditChain(new MacKeys(Map.of(1, "f".repeat(32).getBytes(US_ASCII))));
        AuditHead head = sealing.documents().auditHead(document.person());
        AuditEntry entry = forger.next(AuditHead.EMPTY, Plain.event(document.person(), document.id(), Action.RECEIVED));
        AuditHead forged = AuditHead.EMPTY
                .reached(entry)
                .marked(
                        document.id(),
                        Objects.requireNonNull(head.marks().get(document.id().value())));
        sealing.put(AuditItem.of(entry));
        sealing.put(AuditItem.of(document.person(), forged, forger.code(document.person(), forged)));
        assertContradicted();
        assertThatThrownBy(() -> sealing.documents().commit(Plain.step(document.next(), "b")))
                .isInstanceOf(TamperedException.class);
        assertThatThrownBy(() -> sealing.documents().auditHead(document.person()))
                .isInstanceOf(TamperedException.class);
    }

    @Test
    void showsAnEntryRewrittenAlone() {
        AuditEntry kept = sealing.documents().listAudit(document.person(), 0, 1).getFirst();
        AuditEvent forged = Plain.event(document.person(), document.id(), Action.DISCLOSED);
        sealing.put(AuditItem.of(new AuditEntry(1, forged, kept.digest())));
        assertThatThrownBy(() -> new SubjectAccess(sealing.documents(), Plain.CHAIN).of(document.person()))
                .isInstanceOf(TamperedException.class)
                .hasMessageContaining("entry 1");
    }

    @Test
    void showsADocumentTakenAway() {
        sealing.delete(Item.document(document.id()));
        assertThatThrownBy(() -> new SubjectAccess(sealing.documents(), Plain.CHAIN).of(document.person()))
                .isInstanceOf(TamperedException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void showsAKeyPutBackAfterErasureAndAKeyTakenAway() {
        SurrogateId person = document.person();
        Map<String, AttributeValue> key = raw(Item.personKey(person));
        sealing.delete(Item.personKey(person));
        assertContradicted();
        sealing.put(key);
        sealing.documents().erase(person, Plain.event(person, person, Action.ERASED));
        assertThat(sealing.documents().find(document.id())).isEqualTo(new Found.Erased());
        sealing.put(key);
        assertContradicted();
        assertThat(sealing.documents().commit(Plain.step(document.next(), "b"))).isEqualTo(Outcome.ERASED);
    }

    @Test
    void leavesATamperedPersonToStaffAndReviewsTheOthers() {
        sealing.put(Item.review(new Review(LocalDate.EPOCH, document.person())));
        Map<String, AttributeValue> head = new HashMap<>(raw(AuditItem.headKey(document.person())));
        head.put("erased", AttributeValue.fromBool(true));
        sealing.put(head);
        RetentionSchedule schedule = new RetentionSchedule(
                Stream.of(RecordKind.values()).collect(Collectors.toMap(kind -> kind, kind -> Period.ofYears(1))));
        RetentionRun run =
                new RetentionRun(sealing.documents(), sealing.retention(DynamoServer.client()), schedule, Plain.id());
        RetentionRun.Progress progress = run.page(Plain.NOW.plus(Duration.ofDays(40)), Optional.empty(), 10);
        assertThat(progress.tampered()).containsOnly(document.person());
        assertThat(progress.reviewed()).isEqualTo(3);
    }

    private void assertContradicted() {
        assertThatThrownBy(() -> sealing.documents().find(document.id()))
                .isInstanceOf(TamperedException.class)
                .hasMessageContaining(" is not as it was stored");
    }

    private void assertTampered(Map<String, AttributeValue> item, String name, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(name, value);
        sealing.put(changed);
        assertThatThrownBy(() -> sealing.documents().find(document.id()))
                .as(name)
                .isInstanceOf(TamperedException.class)
                .hasMessageContaining(document.id().value());
    }

    private Map<String, AttributeValue> raw(Map<String, AttributeValue> key) {
        return sealing.raw().stream()
                .filter(item -> item.entrySet().containsAll(key.entrySet()))
                .findFirst()
                .orElseThrow();
    }
}
