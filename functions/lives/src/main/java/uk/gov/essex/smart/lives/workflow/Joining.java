package uk.gov.essex.smart.lives.workflow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Requests for one person up to {@value #MOST_DAYS} days apart are one request (Client Level Data). */
public final class Joining {

    static final int MOST_DAYS = 4;

    private Joining() {}

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
