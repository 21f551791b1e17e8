package uk.gov.essex.smart.supermarket.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The CSV file of a month or a year, put together a day at a time. */
public final class ReleasedFile {

    private final Workbench workbench;
    private final Topic topic;
    private final Grain grain;
    private final LocalDate first;
    private final LocalDate last;

    ReleasedFile(Workbench workbench, Topic topic, Grain grain, Edition edition) {
        this.workbench = workbench;
        this.topic = topic;
        this.grain = grain;
        first = grain.first(edition.day());
        LocalDate end = grain.end(edition.day());
        LocalDate known = edition.lastKnown();
        last = known.isBefore(end) ? known : end.minusDays(1);
    }

    /**
     * Gives the header and every row, in order of days.
     *
     * @return how many rows there were, without the header
     */
    public long lines(Consumer<String> to) {
        to.accept(Rows.header(grain));
        long rows = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<List<String>> lines = workbench.findDay(topic, grain, day);
            lines.ifPresent(found -> found.forEach(to));
            rows += lines.map(List::size).orElse(0);
        }
        return rows;
    }
}
