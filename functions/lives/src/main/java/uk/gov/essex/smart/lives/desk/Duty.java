package uk.gov.essex.smart.lives.desk;

import java.util.Set;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.protection.Purpose;
import uk.gov.essex.smart.lives.protection.Scope;
import uk.gov.essex.smart.lives.protection.Viewer;
import uk.gov.essex.smart.lives.workflow.CaseFile;

/** Whose work a case is: that of its team, and there of whoever has the scope for its route and stage. */
final class Duty {

    private Duty() {}

    /** Whether somebody may move the case on, or pass it to another team. */
    static boolean isOf(Viewer viewer, CaseFile file) {
        return viewer.teams().contains(file.team()) && scopes(file).stream().anyMatch(viewer.scopes()::contains);
    }

    /** What somebody looks at a case for, by the most that they may do. */
    static Purpose purpose(Viewer viewer, CaseFile file) {
        if (file.route() == Route.SAFEGUARDING && viewer.scopes().contains(Scope.SAFEGUARD)) {
            return Purpose.SAFEGUARDING;
        }
        if (viewer.scopes().contains(Scope.ASSESS)) {
            return Purpose.ASSESSMENT;
        }
        return viewer.scopes().contains(Scope.TRIAGE) ? Purpose.TRIAGE : Purpose.PROVIDING_CARE;
    }

    private static Set<Scope> scopes(CaseFile file) {
        if (file.route() == Route.SAFEGUARDING) {
            return Set.of(Scope.SAFEGUARD);
        }
        return switch (file.stage()) {
            case RECEIVED, TRIAGE, MORE_INFORMATION, ACCEPTED -> Set.of(Scope.TRIAGE, Scope.ASSESS);
            case ASSESSMENT, SERVICE, REVIEW, CLOSED -> Set.of(Scope.ASSESS);
        };
    }
}
