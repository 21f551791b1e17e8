package uk.gov.essex.smart.movement.lambda.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onebusaway.gtfs.model.ServiceCalendar;
import org.onebusaway.gtfs.model.ServiceCalendarDate;
import org.onebusaway.gtfs.model.calendar.ServiceDate;
import uk.gov.essex.smart.movement.lambda.gtfs.Finding.Kind;

/** On which days services run: weekly patterns with their exceptions applied. */
final class RunningDays {

    private static final int MOST_DAYS = 3_660;
    private static final int ADDED = 1;
    private static final int GAP_DAYS = 7;
    private static final int SOON_DAYS = 7;

    private final Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
    private final Findings findings;

    RunningDays(Collection<ServiceCalendar> calendars, Collection<ServiceCalendarDate> exceptions, Findings findings) {
        this.findings = findings;
        calendars.forEach(this::add);
        exceptions.forEach(this::except);
    }

    private void add(ServiceCalendar calendar) {
        boolean[] week = {
            calendar.getMonday() == 1,
            calendar.getTuesday() == 1,
            calendar.getWednesday() == 1,
            calendar.getThursday() == 1,
            calendar.getFriday() == 1,
            calendar.getSaturday() == 1,
            calendar.getSunday() == 1
        };
        SortedSet<LocalDate> running = days(calendar.getServiceId().getId());
        LocalDate end = date(calendar.getEndDate());
        LocalDate date = date(calendar.getStartDate());
        for (int day = 0; day < MOST_DAYS && !date.isAfter(end); day++, date = date.plusDays(1)) {
            if (week[date.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()]) {
                running.add(date);
            }
        }
    }

    private void except(ServiceCalendarDate exception) {
        String service = exception.getServiceId().getId();
        LocalDate date = date(exception.getDate());
        boolean changed = exception.getExceptionType() == ADDED
                ? days(service).add(date)
                : days(service).remove(date);
        if (!changed) {
            findings.add(Kind.IDLE_EXCEPTION, "calendar_dates.txt", 0, service + " " + date);
        }
    }

    private SortedSet<LocalDate> days(String service) {
        return days.computeIfAbsent(service, unknown -> new TreeSet<>());
    }

    private static LocalDate date(ServiceDate date) {
        return LocalDate.of(date.getYear(), date.getMonth(), date.getDay());
    }

    /** The days a service runs on. */
    SortedSet<LocalDate> of(String service) {
        return days.getOrDefault(service, new TreeSet<>());
    }

    /** Every day on which one of these services runs; adds to the findings what is wrong with them today. */
    SortedSet<LocalDate> all(Set<String> services, LocalDate today) {
        SortedSet<LocalDate> all = new TreeSet<>();
        services.forEach(service -> {
            if (of(service).isEmpty()) {
                findings.add(Kind.NEVER_RUNS, "trips.txt", 0, service);
            }
            all.addAll(of(service));
        });
        if (all.isEmpty()) {
            findings.add(Kind.NO_SERVICE, "calendar.txt", 0, "");
        } else if (all.last().isBefore(today)) {
            findings.add(Kind.EXPIRED, "calendar.txt", 0, all.last().toString());
        } else {
            if (all.last().isBefore(today.plusDays(SOON_DAYS))) {
                findings.add(Kind.ENDS_SOON, "calendar.txt", 0, all.last().toString());
            }
            findGaps(all.tailSet(today));
        }
        return all;
    }

    /** Christmas beside a weekend makes four days without a bus; a week of them is a mistake. */
    private void findGaps(SortedSet<LocalDate> running) {
        LocalDate last = running.first();
        for (LocalDate date : running) {
            if (date.toEpochDay() - last.toEpochDay() > GAP_DAYS) {
                findings.add(Kind.SERVICE_GAP, "calendar.txt", 0, last.plusDays(1) + " to " + date.minusDays(1));
            }
            last = date;
        }
    }
}
