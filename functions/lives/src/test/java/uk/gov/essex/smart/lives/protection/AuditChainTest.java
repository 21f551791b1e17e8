package uk.gov.essex.smart.lives.protection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.aws.MacKeys;
import uk.gov.essex.smart.lives.protection.AuditChain.Verdict;

final class AuditChainTest {

    private final SurrogateId person = Plain.id();
    private final List<AuditEntry> entries = new ArrayList<>();
    private AuditHead head = AuditHead.EMPTY;

    @BeforeEach
    void fiveEntries() {
        for (int i = 0; i < 5; i++) {
            AuditEntry entry = Plain.CHAIN.next(head, Plain.event(person, Plain.id(), Action.READ));
            entries.add(entry);
            head = head.reached(entry);
        }
    }

    @Test
    void isWholeAsItWasWritten() {
        assertThat(Plain.CHAIN.verify(entries, head)).isEqualTo(new Verdict.Whole());
        assertThat(Plain.CHAIN.verify(List.of(), AuditHead.EMPTY)).isEqualTo(new Verdict.Whole());
    }

    @Test
    void findsAChangedEntry() {
        AuditEntry third = entries.get(2);
        entries.set(2, new AuditEntry(3, Plain.event(person, Plain.id(), Action.CHANGED), third.digest()));
        assertThat(Plain.CHAIN.verify(entries, head)).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void findsAnEntryMadeAnewWithItsOwnDigest() {
        AuditEvent forged = Plain.event(person, Plain.id(), Action.CHANGED);
        entries.set(1, Plain.CHAIN.next(AuditHead.EMPTY.reached(entries.getFirst()), forged));
        assertThat(Plain.CHAIN.verify(entries, head)).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void findsAMissingEntryAndACutEnd() {
        assertThat(Plain.CHAIN.verify(entries.subList(0, 4), head)).isEqualTo(new Verdict.Broken(5));
        entries.remove(1);
        assertThat(Plain.CHAIN.verify(entries, head)).isEqualTo(new Verdict.Broken(2));
    }

    @Test
    void findsEverythingMadeAnewUnderAnotherKey() {
        AuditChain forger = new AuditChain(new MacKeys(Map.of(1, "f".repeat(32).getBytes(US_ASCII))));
        AuditHead forged = AuditHead.EMPTY;
        for (AuditEntry entry : List.copyOf(entries)) {
            AuditEntry anew = forger.next(forged, entry.event());
            entries.set((int) anew.number() - 1, anew);
            forged = forged.reached(anew);
        }
        assertThat(forger.verify(entries, forged)).isEqualTo(new Verdict.Whole());
        assertThat(Plain.CHAIN.verify(entries, forged)).isEqualTo(new Verdict.Broken(1));
        assertThat(Plain.CHAIN.isOf(person, forged, forger.code(person, forged)))
                .isFalse();
    }

    @Test
    void goesOnUnderANewerKey() {
        byte[] young = "y".repeat(32).getBytes(US_ASCII);
        AuditChain rotated = new AuditChain(new MacKeys(Map.of(1, new byte[32], 2, young)));
        AuditEntry sixth = rotated.next(head, Plain.event(person, Plain.id(), Action.READ));
        entries.add(sixth);
        assertThat(sixth.digest()).startsWith("2#");
        assertThat(rotated.verify(entries, head.reached(sixth))).isEqualTo(new Verdict.Whole());
        assertThat(rotated.isOf(person, head, Plain.CHAIN.code(person, head))).isTrue();
    }

    @Test
    void vouchesForEverythingInAHead() {
        LegalHold hold = new LegalHold(LegalHold.Ground.OMBUDSMAN, LocalDate.of(2026, 1, 2), Plain.id());
        Mark mark = new Mark(1, RecordKind.ADULT_CARE, true, LocalDate.of(2026, 1, 2));
        SurrogateId document = Plain.id();
        AuditHead full = head.marked(document, mark).held(hold);
        String code = Plain.CHAIN.code(person, full);
        assertThat(Plain.CHAIN.isOf(person, full, code)).isTrue();
        assertThat(Plain.CHAIN.isOf(Plain.id(), full, code)).isFalse();
        assertThat(Stream.of(
                        head.held(hold),
                        head.marked(document, mark),
                        full.forgotten().held(hold),
                        full.released(LegalHold.Ground.OMBUDSMAN),
                        full.marked(document, new Mark(2, mark.kind(), true, mark.lastActive())),
                        full.marked(document, new Mark(1, RecordKind.CONTACT_ONLY, true, mark.lastActive())),
                        full.marked(document, new Mark(1, mark.kind(), false, mark.lastActive())),
                        full.marked(document, new Mark(1, mark.kind(), true, LocalDate.EPOCH))))
                .noneMatch(changed -> Plain.CHAIN.isOf(person, changed, code));
    }

    @Test
    void speaksPlainlyToThePerson() {
        assertThat(AuditWords.of(Plain.event(person, Plain.id(), Action.READ)))
                .isEqualTo(
                        "On 23 November 2026 at 09:30 a triage officer read your referral, to see who can help you.");
    }
}
