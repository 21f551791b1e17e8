package uk.gov.essex.smart.lives.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time that a stage has. A target of days ends with its last day in London.
 *
 * @param warning from when the team is warned
 * @param due from when the target is missed
 */
public record Clock(Instant started, Instant warning, Instant due) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The clock of the stage that a case is in, or empty where it is closed. */
    public static Optional<Clock> of(CaseFile file, Targets targets) {
        return targets.find(Pace.of(file.route(), file.urgency()), file.stage())
                .map(target -> start(file.since(), target, targets.warningShare()));
    }

    private static Clock start(Instant started, Target target, double warningShare) {
        Instant due = end(started, target);
        long waited = (long) (Duration.between(started, due).toSeconds() * warningShare);
        return new Clock(started, started.plusSeconds(waited), due);
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
