package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;

/**
 * Takes reports from anyone. One of personal data hides the data set until it is judged; since anyone may make one, only so
 * many data sets are hidden so at once, and none that was lately judged to hold none. Safe from any thread.
 */
public final class Reporting {

    /** More that are suspected wait for a reviewer unhidden: nobody shall empty the catalogue by reporting it. */
    public static final int MOST_SUSPECTED = 20;

    private static final int MOST_ATTEMPTS = 5;

    private final Catalogue catalogue;
    private final Dockets dockets;
    private final Hiding hiding;
    private final InstantSource clock;
    private final Attempts attempts = new Attempts(MOST_ATTEMPTS, tried -> {});

    public Reporting(Catalogue catalogue, Dockets dockets, InstantSource clock) {
        this.catalogue = catalogue;
        this.dockets = dockets;
        hiding = new Hiding(catalogue, dockets, clock);
        this.clock = clock;
    }

    /** Takes a report, once for each request, and hides the data set where it must be hidden. */
    public Reported report(DataSetId dataSet, RequestKey request, Concern concern, Passage text) {
        ReportId id = ReportId.of(dataSet, request);
        Reported reported =
                attempts.first(() -> attempt(id, dataSet, concern, text)).orElse(new Reported.Busy());
        boolean hides = reported instanceof Reported.Taken(Report report)
                && dockets.docket(dataSet).suspicion().equals(Optional.of(report.id()));
        return hides && !hiding.follow(dataSet) ? new Reported.Busy() : reported;
    }

    private Optional<Reported> attempt(ReportId id, DataSetId dataSet, Concern concern, Passage text) {
        Docket docket = dockets.docket(dataSet);
        Optional<Report> there = dockets.findReport(id);
        if (there.isPresent()) {
            return Optional.of(
                    there.get().says(dataSet, concern, text)
                            ? new Reported.Taken(there.get())
                            : new Reported.KeyUsed());
        }
        if (catalogue.find(dataSet).filter(Listing::shown).isEmpty()) {
            return Optional.of(new Reported.Unknown());
        }
        Instant now = clock.instant();
        if (docket.isFull(concern, now)) {
            return Optional.of(
                    new Reported.Enough(now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS)));
        }
        Report report = new Report(id, dataSet, concern, text, now, Optional.empty());
        boolean hides = docket.isHiddenBy(concern, now) && dockets.countSuspected(MOST_SUSPECTED) < MOST_SUSPECTED;
        Docket next = docket.reported(report, hides);
        return dockets.commit(next, Optional.of(report), Optional.of(Entry.reported(next, report)))
                ? Optional.of(new Reported.Taken(report))
                : Optional.empty();
    }
}
