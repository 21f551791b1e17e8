package uk.gov.essex.smart.lives.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time that a stage has. A target of days ends with its last day in London.
 *
 * @param warning from when the team is warned
 * @param due from when the target is missed
 */
public record Clock(Instant started, Instant warning, Instant due) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The clock of the stage that a case is in, or empty where it is closed. */
    public static Optional<Clock> of(CaseFile file, Targets targets) {
        return targets.find(Pace.of(file.route(), file.urgency()), file.stage())
                .map(target -> start(file.since(), target, targets.warningShare()));
    }

    private static Clock start(Instant started, Target target, double share) {
        Instant warning = warning(started, target, share);
        return new Clock(started, warning.isBefore(started) ? started : warning, end(started, target));
    }

    /** A share of the time, where it is days on the morning of a working day: at the weekend nobody would read it. */
    private static Instant warning(Instant started, Target target, double share) {
        LocalDate day = started.atZone(LONDON).toLocalDate();
        int days = (int) Math.ceil(target.amount() * share);
        return switch (target.unit()) {
            case HOURS ->
                started.plusSeconds((long) (Duration.ofHours(target.amount()).toSeconds() * share));
            case WORKING_DAYS -> morning(WorkingDays.after(day, days));
            case CALENDAR_DAYS -> morning(WorkingDays.onOrBefore(day.plusDays(days)));
        };
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(LONDON).toInstant();
    }

    static Instant end(Instant started, Target target) {
        LocalDate day = started.atZone(LONDON).toLocalDate();
        return switch (target.unit()) {
            case HOURS -> started.plus(Duration.ofHours(target.amount()));
            case WORKING_DAYS -> close(WorkingDays.after(day, target.amount()));
            case CALENDAR_DAYS -> close(day.plusDays(target.amount()));
        };
    }

    private static Instant close(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
