package uk.gov.essex.smart.lives.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.aws.LookupKeys;

final class ProtectionRulesTest {

    private static final LocalDate CLOSED = LocalDate.of(2020, 2, 29);
    private static final RetentionSchedule SCHEDULE = new RetentionSchedule(Map.of(
            RecordKind.CONTACT_ONLY, Period.ofYears(3),
            RecordKind.ADULT_CARE, Period.ofYears(6),
            RecordKind.SAFEGUARDING, Period.ofYears(20)));

    private final SurrogateId person = Plain.id();

    @Test
    void erasesTheDayAfterTheLongestPeriodEnds() {
        assertThat(SCHEDULE.due(head(closed(RecordKind.ADULT_CARE)))).contains(LocalDate.of(2026, 3, 1));
        assertThat(SCHEDULE.due(head(closed(RecordKind.ADULT_CARE), closed(RecordKind.SAFEGUARDING))))
                .contains(LocalDate.of(2040, 3, 1));
    }

    @Test
    void keepsWhoIsHeldOrOpen() {
        LegalHold hold = new LegalHold(LegalHold.Ground.LEGAL_CLAIM, CLOSED, Plain.id());
        AuditHead due = head(closed(RecordKind.ADULT_CARE));
        assertThat(SCHEDULE.due(due.held(hold))).isEmpty();
        assertThat(SCHEDULE.due(due.held(hold).released(LegalHold.Ground.LEGAL_CLAIM)))
                .isEqualTo(SCHEDULE.due(due))
                .isPresent();
        assertThat(SCHEDULE.due(due.marked(Plain.id(), new Mark(1, RecordKind.ADULT_CARE, true, CLOSED))))
                .isEmpty();
    }

    @Test
    void knowsTheDayInBritishTime() {
        assertThat(Mark.day(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void looksUpByEveryKeyAndStoresByTheNewest() {
        byte[] old = new byte[32];
        byte[] young = new byte[32];
        young[0] = 1;
        LookupKeys keys = new LookupKeys(Map.of(1, old, 2, young));
        LookupHash before = new LookupKeys(Map.of(1, old)).current(Plain.NHS_NUMBER);
        assertThat(keys.current(Plain.NHS_NUMBER).version()).isEqualTo(2);
        assertThat(keys.all(Plain.NHS_NUMBER)).containsExactly(keys.current(Plain.NHS_NUMBER), before);
        assertThatThrownBy(() -> new LookupKeys(Map.of(1, new byte[16]))).hasMessageContaining("32");
    }

    @Test
    void showsWhatTheScopeNeedsInOnesOwnTeamOnly() {
        Viewer viewer = viewer(Set.of(Scope.INSTALL));
        assertThat(NeedToKnow.visible(viewer, Plain.TEAM))
                .containsExactlyInAnyOrder(Section.CONTACTS, Section.HOME_ACCESS);
        assertThat(NeedToKnow.visible(viewer, new TeamId("elsewhere"))).isEmpty();
        assertThat(NeedToKnow.visible(viewer(Set.of(Scope.ASSESS)), Plain.TEAM))
                .doesNotContain(Section.SAFEGUARDING, Section.HOME_ACCESS);
    }

    @Test
    void opensTheGlassForAReasonOnly() {
        Viewer viewer = viewer(Set.of(Scope.BREAK_GLASS));
        SurrogateId document = Plain.id();
        String reason = "Ambulance crew at the door, no answer";
        assertThat(BreakGlass.open(viewer(Set.of(Scope.ASSESS)), person, document, reason, Plain.NOW))
                .isEqualTo(new BreakGlass.Opening.Refused(BreakGlass.Reason.NOT_ALLOWED));
        assertThat(BreakGlass.open(viewer, person, document, "urgent".repeat(2) + "          ", Plain.NOW))
                .isEqualTo(new BreakGlass.Opening.Refused(BreakGlass.Reason.NO_REASON_GIVEN));
        assertThat(BreakGlass.open(viewer, person, document, reason, Plain.NOW))
                .isInstanceOfSatisfying(BreakGlass.Opening.Opened.class, opened -> {
                    assertThat(opened.event().action()).isEqualTo(Action.BREAK_GLASS);
                    assertThat(opened.notice())
                            .isEqualTo(new Message(BreakGlass.NOTICE, document.value() + "\n" + reason));
                    assertThat(opened.until()).isEqualTo(Plain.NOW.plus(BreakGlass.LASTS));
                });
    }

    private static Mark closed(RecordKind kind) {
        return new Mark(1, kind, false, CLOSED);
    }

    private static AuditHead head(Mark... marks) {
        AuditHead head = AuditHead.EMPTY;
        for (Mark mark : marks) {
            head = head.marked(Plain.id(), mark);
        }
        return head;
    }

    private static Viewer viewer(Set<Scope> scopes) {
        return new Viewer(Plain.id(), ActorRole.SOCIAL_WORKER, scopes, Set.of(Plain.TEAM));
    }
}
