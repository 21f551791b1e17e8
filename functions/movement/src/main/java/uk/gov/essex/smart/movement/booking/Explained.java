package uk.gov.essex.smart.movement.booking;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.essex.smart.movement.Constraint;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Refused;
import uk.gov.essex.smart.movement.Relaxation;
import uk.gov.essex.smart.movement.matching.Refusal;

/** The engine's refusals in a rider's words: whole minutes, upwards. */
final class Explained {

    private static final double MINUTE = 60;

    private Explained() {}

    static Refused refused(Refusal refusal, PlannedRide ride) {
        List<Relaxation> relaxations = refusal.relaxations().stream()
                .flatMap(relaxation -> relaxation(relaxation, ride))
                .toList();
        return new Refused(constraint(refusal.binding()), relaxations);
    }

    private static Constraint constraint(Refusal.Binding binding) {
        return switch (binding) {
            case NO_RUN -> Constraint.NO_RUN_NEAR;
            case NEEDS -> Constraint.NO_FITTING_VEHICLE;
            case CAPACITY -> Constraint.FULL;
            case COMPANY -> Constraint.COMPANY;
            case RIDE_TIME -> Constraint.RIDE;
            case WINDOW -> Constraint.TIME;
            case SHIFT -> Constraint.SHIFT;
        };
    }

    /** What a rider cannot change is left out. */
    private static Stream<Relaxation> relaxation(
            uk.gov.essex.smart.movement.matching.Relaxation relaxation, PlannedRide ride) {
        return switch (relaxation.change()) {
            case LATER -> Stream.of(new Relaxation.Later(minutes(relaxation.by())));
            case EARLIER -> Stream.of(new Relaxation.Earlier(minutes(relaxation.by())));
            case LONGER_RIDE -> Stream.of(new Relaxation.LongerRide(minutes(relaxation.by())));
            case SMALLER_PARTY -> {
                int riders = ride.load().seats() + ride.load().wheelchairs();
                yield Stream.of(new Relaxation.SplitParty(Math.max(1, (int) (riders * relaxation.by()))));
            }
            case ANY_COMPANY -> ride.avoids().isEmpty() ? Stream.empty() : Stream.of(new Relaxation.ShareWithOthers());
            case FEWER_NEEDS -> Stream.empty();
        };
    }

    private static Duration minutes(double seconds) {
        return Duration.ofMinutes((long) Math.ceil(seconds / MINUTE));
    }
}
