package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.orders.Trades;

/**
 * What reviewers do about data sets. Each step is one write, after which the catalogue is made to follow and those who have
 * the data set are told; sent again, it goes on where it stopped. Safe from any thread.
 */
public final class Judging {

    private static final int MOST_ATTEMPTS = 5;

    private final Catalogue catalogue;
    private final Dockets dockets;
    private final Hiding hiding;
    private final Telling telling;
    private final InstantSource clock;
    private final Attempts attempts = new Attempts(MOST_ATTEMPTS, tried -> {});

    public Judging(Catalogue catalogue, Dockets dockets, Trades trades, Notices notices, InstantSource clock) {
        this.catalogue = catalogue;
        this.dockets = dockets;
        hiding = new Hiding(catalogue, dockets, clock);
        telling = new Telling(dockets, trades, notices, clock);
        this.clock = clock;
    }

    /** Judges a report, once. Where it is right the data set is taken down. */
    public Acted judge(ReportId id, Ruling ruling, Reviewer by, Passage reason) {
        return dockets.findReport(id)
                .map(report -> act(report.dataSet(), by, docket -> judge(docket, id, ruling, by, reason)))
                .orElse(refused(Acted.Reason.UNKNOWN));
    }

    private Optional<Acted> judge(Docket docket, ReportId id, Ruling ruling, Reviewer by, Passage reason) {
        Report report = dockets.findReport(id).orElseThrow();
        if (report.judgement().isPresent()) {
            return Optional.of(
                    report.judgement().get().says(ruling, by, reason)
                            ? new Acted.Done(docket, Optional.of(report))
                            : refused(Acted.Reason.NOT_FROM_HERE));
        }
        Instant now = clock.instant();
        Judgement judgement = new Judgement(ruling, by, reason, now);
        Docket next = switch (ruling) {
            case DISMISS -> docket.dismissed(report, now);
            case UPHOLD -> docket.takenDown(docket.takedown().orElse(Takedown.of(by, reason, now)));
        };
        Report judged = report.judged(judgement);
        return commit(next, Optional.of(judged), Entry.judged(next, judged, judgement));
    }

    /** Takes a data set down at once, whether anybody reported it or not. */
    public Acted takeDown(DataSetId dataSet, Reviewer by, Passage reason) {
        return actOnShown(dataSet, by, docket -> {
            if (docket.takedown().isPresent()) {
                return Optional.of(
                        docket.takedown().get().says(by, reason)
                                ? new Acted.Done(docket, Optional.empty())
                                : refused(Acted.Reason.NOT_FROM_HERE));
            }
            Instant now = clock.instant();
            Docket next = docket.takenDown(Takedown.of(by, reason, now));
            return commit(next, Optional.empty(), Entry.of(next, Deed.TAKEN_DOWN, by, reason, now));
        });
    }

    /** Lets anyone find again what was taken down. What is merely suspected has to be judged. */
    public Acted restore(DataSetId dataSet, Reviewer by, Passage reason) {
        return actOnShown(dataSet, by, docket -> {
            if (docket.takedown().isEmpty()) {
                return Optional.of(
                        wasLastRestored(dataSet, by, reason)
                                ? new Acted.Done(docket, Optional.empty())
                                : refused(Acted.Reason.NOT_FROM_HERE));
            }
            Docket next = docket.restored();
            return commit(next, Optional.empty(), Entry.of(next, Deed.RESTORED, by, reason, clock.instant()));
        });
    }

    private boolean wasLastRestored(DataSetId dataSet, Reviewer by, Passage reason) {
        return dockets.listEntries(dataSet, Long.MAX_VALUE, 1).stream()
                .anyMatch(entry -> entry.deed() == Deed.RESTORED
                        && entry.by().equals(Optional.of(by))
                        && entry.reason().equals(Optional.of(reason)));
    }

    /** Of a data set that anyone finds, or would if it were not hidden. */
    private Acted actOnShown(DataSetId dataSet, Reviewer by, Function<Docket, Optional<Acted>> step) {
        return catalogue
                .find(dataSet)
                .map(Listing::stage)
                .filter(stage -> stage == Stage.LISTED || stage == Stage.HIDDEN)
                .map(stage -> act(dataSet, by, step))
                .orElse(refused(Acted.Reason.UNKNOWN));
    }

    private Acted act(DataSetId dataSet, Reviewer by, Function<Docket, Optional<Acted>> step) {
        Optional<Listing> listing = catalogue.find(dataSet);
        if (listing.isEmpty()) {
            return refused(Acted.Reason.UNKNOWN);
        }
        if (listing.get().publisher().equals(by.account())) {
            return refused(Acted.Reason.OWN);
        }
        Acted acted = attempts.first(() -> step.apply(dockets.docket(dataSet))).orElse(refused(Acted.Reason.BUSY));
        return acted instanceof Acted.Done done ? followed(dataSet, done) : acted;
    }

    private Acted followed(DataSetId dataSet, Acted.Done done) {
        if (!hiding.follow(dataSet)) {
            return refused(Acted.Reason.BUSY);
        }
        telling.tell(dataSet);
        return new Acted.Done(dockets.docket(dataSet), done.report());
    }

    private Optional<Acted> commit(Docket next, Optional<Report> report, Entry entry) {
        return dockets.commit(next, report, Optional.of(entry))
                ? Optional.of(new Acted.Done(next, report))
                : Optional.empty();
    }

    private static Acted refused(Acted.Reason reason) {
        return new Acted.Refused(reason);
    }
}
