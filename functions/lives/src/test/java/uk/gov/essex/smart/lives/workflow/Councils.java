package uk.gov.essex.smart.lives.workflow;

import java.util.EnumMap;
import java.util.Map;
import uk.gov.essex.smart.lives.Route;
import uk.gov.essex.smart.lives.protection.TeamId;

/** A council's settings, invented. */
public final class Councils {

    public static final TeamId COUNTY = new TeamId("county-desk");
    public static final TeamId MID_GENERAL = new TeamId("mid-general");

    private Councils() {}

    public static Workflow workflow() {
        return new Workflow(targets(), allocation());
    }

    static Allocation allocation() {
        Map<Route, TeamId> county = new EnumMap<>(Route.class);
        for (Route route : Route.values()) {
            county.put(route, COUNTY);
        }
        Area mid = new Area("mid");
        return new Allocation(Map.of("CM1", mid), Map.of(Route.GENERAL, Map.of(mid, MID_GENERAL)), county);
    }

    static Targets targets() {
        return new Targets(
                Map.of(
                        Pace.ORDINARY, stages(1, 2, 28, Unit.WORKING_DAYS),
                        Pace.URGENT, stages(4, 24, 72, Unit.HOURS),
                        Pace.SAFEGUARDING, stages(2, 24, 48, Unit.HOURS)),
                0.75);
    }

    private static Map<Stage, Target> stages(int receipt, int triage, int assessment, Unit unit) {
        return Map.of(
                Stage.RECEIVED, new Target(receipt, unit),
                Stage.TRIAGE, new Target(triage, unit),
                Stage.MORE_INFORMATION, new Target(5, Unit.WORKING_DAYS),
                Stage.ACCEPTED, new Target(assessment, unit),
                Stage.ASSESSMENT, new Target(20, Unit.WORKING_DAYS),
                Stage.SERVICE, new Target(42, Unit.CALENDAR_DAYS),
                Stage.REVIEW, new Target(10, Unit.WORKING_DAYS));
    }
}
