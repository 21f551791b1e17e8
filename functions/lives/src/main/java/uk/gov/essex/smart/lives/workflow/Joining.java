package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Requests for one person up to {@value #MOST_DAYS} days apart are one request (Client Level Data). */
public final class Joining {

    static final int MOST_DAYS = 4;

    private Joining() {}

    /**
     * Whether a newer request is worked on with an open one: of the same route, no more pressing, and received soon after.
     * What is more pressing keeps clocks of its own.
     */
    public static boolean joins(CaseFile open, CaseFile newer) {
        return open.route() == newer.route()
                && Pace.of(newer.route(), newer.urgency()).compareTo(Pace.of(open.route(), open.urgency())) <= 0
                && Math.abs(ChronoUnit.DAYS.between(day(open), day(newer))) <= MOST_DAYS;
    }

    private static LocalDate day(CaseFile file) {
        return file.received().atZone(Clock.LONDON).toLocalDate();
    }

    /** The days on which one person's requests came, as requests: each list holds those that are one, oldest first. */
    public static List<List<LocalDate>> join(List<LocalDate> days) {
        List<List<LocalDate>> requests = new ArrayList<>();
        for (LocalDate day : days.stream().sorted().toList()) {
            if (requests.isEmpty() || ChronoUnit.DAYS.between(requests.getLast().getLast(), day) > MOST_DAYS) {
                requests.add(new ArrayList<>());
            }
            requests.getLast().add(day);
        }
        return requests;
    }
}
