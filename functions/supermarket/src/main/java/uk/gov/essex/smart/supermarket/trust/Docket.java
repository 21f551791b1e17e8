package uk.gov.essex.smart.supermarket.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;

/**
 * What stands against a data set. Each change of it is decided from the revision before, so that all that is done about one
 * data set is done in an order.
 *
 * @param suspicion the report that hides it until it is judged
 * @param takedown by whom it is taken down
 * @param trustedUntil when a report may hide it again; it was judged to hold no personal data
 * @param day the last on which it was reported, in UTC
 * @param reports how often on that day, by what it was reported for
 * @param revision how often it was written; 0 where it never was
 */
public record Docket(
        DataSetId dataSet,
        Optional<ReportId> suspicion,
        Optional<Takedown> takedown,
        Instant trustedUntil,
        LocalDate day,
        Map<Concern, Integer> reports,
        long revision) {

    /** How long a data set that was judged to hold no personal data is not hidden by a report that says it does. */
    public static final Duration TRUSTED_FOR = Duration.ofDays(30);

    /** The most reports of a data set that are taken on one day for the same. */
    public static final int MOST_REPORTS = 20;

    public Docket {
        reports = Map.copyOf(reports);
    }

    public static Docket empty(DataSetId dataSet) {
        return new Docket(dataSet, Optional.empty(), Optional.empty(), Instant.EPOCH, LocalDate.EPOCH, Map.of(), 0);
    }

    /** Whether nobody may find the data set. */
    public boolean hides() {
        return suspicion.isPresent() || takedown.isPresent();
    }

    /** Whether another such report would say nothing new. */
    boolean isFull(Concern concern, Instant now) {
        return day.equals(day(now)) && reports.getOrDefault(concern, 0) >= MOST_REPORTS;
    }

    /** Whether such a report hides the data set at once. */
    boolean isHiddenBy(Concern concern, Instant now) {
        return concern == Concern.PERSONAL_DATA && !hides() && !now.isBefore(trustedUntil);
    }

    Docket reported(Report report, boolean hiding) {
        LocalDate today = day(report.made());
        Map<Concern, Integer> counts = new EnumMap<>(Concern.class);
        if (day.equals(today)) {
            counts.putAll(reports);
        }
        counts.merge(report.concern(), 1, Integer::sum);
        Optional<ReportId> suspected = hiding ? Optional.of(report.id()) : suspicion;
        return new Docket(dataSet, suspected, takedown, trustedUntil, today, counts, revision + 1);
    }

    /** Without the suspicion that a report was, and trusted for a while where it was of personal data. */
    Docket dismissed(Report report, Instant now) {
        Instant until = report.concern() == Concern.PERSONAL_DATA ? now.plus(TRUSTED_FOR) : trustedUntil;
        Optional<ReportId> left = suspicion.filter(other -> !other.equals(report.id()));
        return new Docket(dataSet, left, takedown, until, day, reports, revision + 1);
    }

    /** Taken down; what was suspected is known. */
    Docket takenDown(Takedown by) {
        return new Docket(dataSet, Optional.empty(), Optional.of(by), trustedUntil, day, reports, revision + 1);
    }

    /** As before it was taken down. */
    Docket restored() {
        return new Docket(dataSet, Optional.empty(), Optional.empty(), trustedUntil, day, reports, revision + 1);
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
