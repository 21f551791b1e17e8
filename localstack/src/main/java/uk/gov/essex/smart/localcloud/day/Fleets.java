package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.movement.matching.Break;
import uk.gov.essex.smart.movement.matching.Load;
import uk.gov.essex.smart.movement.matching.Run;
import uk.gov.essex.smart.movement.matching.Tariff;
import uk.gov.essex.smart.movement.matching.Window;

/**
 * The vehicles the county pays for, as shifts. Numbers are for 5,000 requests and go with the requests; each agency has
 * enough to carry its own riders alone.
 *
 * <p>Assumed: minibuses of 16 seats whose seats fold away for wheelchairs three to one (a common welfare body); patient
 * vehicles of 7 seats or 4 and a wheelchair; school vehicles for a morning and an afternoon run; others for a driver's
 * shift with 45 minutes' break within it, as after 4.5 hours at the wheel (Regulation (EC) 561/2006, article 7). A shift
 * that is used is paid in full: a driver with on-costs at £17 an hour and the vehicle's standing cost of £4 an hour;
 * with a passenger assistant or a second crew member £14 an hour more. Running costs 45 p/km (fuel, tyres, upkeep).
 * These follow the order of magnitude of what councils report for minibuses, £25 to £40 an hour all in.
 */
final class Fleets {

    private static final double USUAL_REQUESTS = 5_000;
    private static final double PENCE_A_METRE = 0.045;
    private static final int PENCE_AN_HOUR = 2_100;
    private static final int SECOND_PERSON_PENCE_AN_HOUR = 1_400;
    private static final double BREAK_SECONDS = Hours.minutes(45);
    private static final double SHIFT_WITHOUT_BREAK = Hours.at(5, 0);
    private static final int GRAMS_A_KILOMETRE = 230;

    private static final List<Load> MINIBUS = List.of(Load.of(16, 0), Load.of(13, 1), Load.of(10, 2), Load.of(7, 3));
    private static final List<Load> CARE_BUS = List.of(Load.of(13, 1), Load.of(10, 2), Load.of(7, 3), Load.of(4, 4));
    private static final List<Load> PATIENT_CAR = List.of(Load.of(7, 0), Load.of(4, 1), Load.of(1, 2));

    /** So many vehicles of one kind with one shift. */
    private record Roster(Agency agency, int vehicles, double from, double until, List<Load> layouts, long skills) {}

    private static final List<Roster> ROSTERS = List.of(
            new Roster(Agency.COUNCIL, 40, Hours.at(5, 45), Hours.at(14, 0), MINIBUS, 0),
            new Roster(Agency.COUNCIL, 26, Hours.at(8, 30), Hours.at(17, 0), MINIBUS, 0),
            new Roster(Agency.COUNCIL, 44, Hours.at(12, 30), Hours.at(21, 0), MINIBUS, 0),
            new Roster(Agency.COMMUNITY, 26, Hours.at(8, 30), Hours.at(16, 30), MINIBUS, 0),
            new Roster(Agency.SCHOOL, 80, Hours.at(6, 45), Hours.at(9, 30), MINIBUS, Company.ASSISTANT),
            new Roster(Agency.SCHOOL, 80, Hours.at(14, 15), Hours.at(17, 0), MINIBUS, Company.ASSISTANT),
            new Roster(Agency.CARE, 40, Hours.at(7, 45), Hours.at(16, 45), CARE_BUS, Company.ASSISTANT),
            new Roster(Agency.PATIENT, 24, Hours.at(6, 45), Hours.at(15, 0), PATIENT_CAR, Company.CREW),
            new Roster(Agency.PATIENT, 16, Hours.at(9, 0), Hours.at(17, 30), PATIENT_CAR, Company.CREW),
            new Roster(Agency.PATIENT, 14, Hours.at(11, 30), Hours.at(20, 0), PATIENT_CAR, Company.CREW));

    private Fleets() {}

    /** The shifts for so many requests: of every kind at least one. */
    static List<Duty> of(Map<Agency, Integer> depots, int requests) {
        List<Duty> duties = new ArrayList<>();
        for (Roster roster : ROSTERS) {
            long vehicles = Math.max(1, Math.round(roster.vehicles() * requests / USUAL_REQUESTS));
            for (int i = 0; i < vehicles; i++) {
                duties.add(duty(roster, depots.getOrDefault(roster.agency(), 0)));
            }
        }
        return duties;
    }

    private static Duty duty(Roster roster, int depot) {
        Window shift = Hours.between(roster.from(), roster.until());
        double hours = (roster.until() - roster.from()) / 3_600;
        double anHour = PENCE_AN_HOUR + (roster.skills() == 0 ? 0 : SECOND_PERSON_PENCE_AN_HOUR);
        Tariff tariff = new Tariff(PENCE_A_METRE, 0, hours * anHour, GRAMS_A_KILOMETRE / 1_000.0);
        Run run = new Run(
                depot,
                depot,
                shift,
                Double.POSITIVE_INFINITY,
                roster.layouts(),
                roster.skills() | Company.ownVehicles(roster.agency()),
                tariff,
                breaks(shift),
                List.of());
        return new Duty(roster.agency(), run);
    }

    private static List<Break> breaks(Window shift) {
        if (shift.latest() - shift.earliest() <= SHIFT_WITHOUT_BREAK) {
            return List.of();
        }
        Window when = Hours.between(shift.earliest() + Hours.at(2, 30), shift.latest() - Hours.at(2, 30));
        return List.of(new Break(when, BREAK_SECONDS));
    }
}
