package uk.gov.essex.smart.movement.booking;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.TripRequest;

/**
 * What riders pay. Pupils, social care clients and patients ride free on what they are entitled to; a concessionary pass
 * is free on weekdays from 9:30 to 23:00 and all day at weekends (Concessionary Bus Travel Act 2007); escorts ride free.
 *
 * @param busPence a single fare on a bus; 300 is England's cap until March 2027 (Spending Review, June 2025)
 * @param basePence a single fare on demand-responsive services, up to {@code baseMetres} in a straight line
 * @param pencePerKilometre beyond those
 * @param mostPence however far
 */
public record Fares(int busPence, int basePence, int baseMetres, int pencePerKilometre, int mostPence) {

    /** The bus fare is the national cap; the others are assumptions of the platform, for a council to set. */
    public static final Fares USUAL = new Fares(300, 300, 5_000, 40, 800);

    private static final Set<Entitlement> FREE =
            EnumSet.of(Entitlement.PUPIL, Entitlement.SOCIAL_CARE, Entitlement.PATIENT);
    private static final LocalTime PASS_FROM = LocalTime.of(9, 30);
    private static final LocalTime PASS_TO = LocalTime.of(23, 0);

    /** The party's fare in pence for a trip that a vehicle of the mode carries furthest. */
    int fare(TripRequest request, Mode mode) {
        Set<Entitlement> held = request.entitlements();
        boolean free = held.stream().anyMatch(FREE::contains)
                || (held.contains(Entitlement.CONCESSION) && isPassTime(request));
        int riders = request.party().seated() + request.party().wheelchairs();
        return free ? 0 : riders * single(request, mode);
    }

    private int single(TripRequest request, Mode mode) {
        if (mode == Mode.BUS) {
            return busPence;
        }
        double beyond = Math.max(0, request.from().distanceMetres(request.to()) - baseMetres);
        return Math.min(mostPence, basePence + (int) (beyond / 1_000 * pencePerKilometre));
    }

    private static boolean isPassTime(TripRequest request) {
        ZonedDateTime local = request.time().instant().atZone(ServiceDay.ZONE);
        boolean weekend = local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        LocalTime time = local.toLocalTime();
        return weekend || (!time.isBefore(PASS_FROM) && time.isBefore(PASS_TO));
    }
}
