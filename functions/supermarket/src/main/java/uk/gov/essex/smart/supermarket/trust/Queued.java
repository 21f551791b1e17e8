package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;

/** Where a report stands among those that wait to be judged. */
public record Queued(Instant made, ReportId report) {

    public static Queued of(Report report) {
        return new Queued(report.made(), report.id());
    }
}
