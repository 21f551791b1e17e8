package uk.gov.essex.smart.lives.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.protection.ActorRole;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.Viewer;
import uk.gov.essex.smart.lives.workflow.CaseFile;
import uk.gov.essex.smart.lives.workflow.Councils;

final class DutyTest {

    @Test
    void namesThePurposeByTheMostThatSomebodyMayDo() {
        CaseFile general = file(Route.GENERAL);
        Viewer lead =
                Desks.viewer(ActorRole.SAFEGUARDING_LEAD, Councils.COUNTY, Scope.SAFEGUARD, Scope.ASSESS, Scope.TRIAGE);
        Viewer installer = Desks.viewer(ActorRole.TRIAGE_OFFICER, Councils.COUNTY, Scope.INSTALL);

        assertThat(Duty.purpose(lead, file(Route.SAFEGUARDING))).isEqualTo(Purpose.SAFEGUARDING);
        assertThat(Duty.purpose(lead, general)).isEqualTo(Purpose.ASSESSMENT);
        assertThat(Duty.purpose(Desks.TRIAGE, general)).isEqualTo(Purpose.TRIAGE);
        assertThat(Duty.purpose(installer, general)).isEqualTo(Purpose.PROVIDING_CARE);
    }

    private static CaseFile file(Route route) {
        return Councils.workflow().receive(Desks.golden(route), Desks.MONDAY).file();
    }
}
