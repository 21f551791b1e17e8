package uk.gov.essex.smart.lives.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.protection.AuditChain.Verdict;

final class AuditChainTest {

    private final SurrogateId person = Plain.id();
    private final List<AuditEntry> entries = new ArrayList<>();
    private AuditHead head = AuditHead.EMPTY;

    @BeforeEach
    void fiveEntries() {
        for (int i = 0; i < 5; i++) {
            AuditEntry entry = AuditChain.next(head, Plain.event(person, Plain.id(), Action.READ));
            entries.add(entry);
            head = AuditChain.headOf(entry);
        }
    }

    @Test
    void isWholeAsItWasWritten() {
        assertThat(AuditChain.verify(entries, head)).isEqualTo(new Verdict.Whole());
        assertThat(AuditChain.verify(List.of(), AuditHead.EMPTY)).isEqualTo(new Verdict.Whole());
    }

    @Test
    void findsAChangedEntry() {
        AuditEntry third = entries.get(2);
        entries.set(2, new AuditEntry(3, Plain.event(person, Plain.id(), Action.CHANGED), third.digest()));
        assertThat(AuditChain.verify(entries, head)).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void findsAnEntryMadeAnewWithItsOwnDigest() {
        AuditEvent forged = Plain.event(person, Plain.id(), Action.CHANGED);
        entries.set(1, AuditChain.next(AuditChain.headOf(entries.getFirst()), forged));
        assertThat(AuditChain.verify(entries, head)).isEqualTo(new Verdict.Broken(3));
    }

    @Test
    void findsAMissingEntryAndACutEnd() {
        assertThat(AuditChain.verify(entries.subList(0, 4), head)).isEqualTo(new Verdict.Broken(5));
        entries.remove(1);
        assertThat(AuditChain.verify(entries, head)).isEqualTo(new Verdict.Broken(2));
    }

    @Test
    void speaksPlainlyToThePerson() {
        assertThat(AuditWords.of(Plain.event(person, Plain.id(), Action.READ)))
                .isEqualTo(
                        "On 23 November 2026 at 09:30 a triage officer read your referral, to see who can help you.");
    }
}
