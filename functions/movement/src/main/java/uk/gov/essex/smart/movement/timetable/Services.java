package uk.gov.essex.smart.movement.timetable;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * On which days of the range each service runs: a bit a day, a row of whole bytes a service.
 *
 * @param days how many days the range has
 */
record Services(LocalDate first, int days, byte[] running) {

    int size() {
        return running.length / width(days);
    }

    boolean runs(int service, LocalDate date) {
        long day = date.toEpochDay() - first.toEpochDay();
        return day >= 0 && day < days && ((running[service * width(days) + (int) (day >> 3)] >> (day & 7)) & 1) != 0;
    }

    static int width(int days) {
        return (days + 7) >> 3;
    }

    void write(Sink sink) {
        sink.number((int) first.toEpochDay());
        sink.number(days);
        sink.bytes(running);
    }

    static Services read(Source source) {
        try {
            LocalDate first = LocalDate.ofEpochDay(source.number());
            int days = source.number();
            source.require(days > 0 && days <= Timetable.MOST_DAYS, "it covers no day or too many");
            byte[] running = source.bytes();
            source.require(running.length % width(days) == 0, "its services' days do not fit");
            return new Services(first, days, running);
        } catch (DateTimeException farOff) {
            throw new BadSnapshot("its first day is no date");
        }
    }
}
