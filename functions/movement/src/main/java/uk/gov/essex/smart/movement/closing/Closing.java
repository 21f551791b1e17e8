package uk.gov.essex.smart.movement.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.Bookings;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.insight.DayClose;
import uk.gov.essex.smart.movement.insight.Insights;
import uk.gov.essex.smart.movement.insight.Passage;
import uk.gov.essex.smart.movement.insight.Unmet;
import uk.gov.essex.smart.movement.insight.UnmetDemand;
import uk.gov.essex.smart.movement.ledger.Entries;
import uk.gov.essex.smart.movement.ledger.Entry;
import uk.gov.essex.smart.movement.ledger.FairShares;

/**
 * Closes a service day: divides each shared run among the agencies that answer for its trips, and publishes what the day
 * came to. Safe from any thread.
 */
public final class Closing {

    /** More than a zone has in a day. */
    private static final int MOST_RUNS_OF_ZONE = 10_000;

    private final Stores stores;
    private final Answerable answerable;

    /** Where everything is kept: the first three are read, the others written. */
    public record Stores(Plans plans, Bookings bookings, UnmetDemand unmet, Entries entries, Insights insights) {}

    /**
     * A day that is closed.
     *
     * @param runs that carried somebody
     * @param trips bookings that were carried
     * @param entered entries that the ledger lacked
     * @param conflicting entries to be set right by another close
     */
    public record Closed(LocalDate day, int runs, int trips, int entered, int conflicting) {}

    public Closing(Stores stores, Answerable answerable) {
        this.stores = stores;
        this.answerable = answerable;
    }

    /** Closes the day, or closes it again. The figures are written last: where they are, the ledger is. */
    public Closed close(LocalDate day) {
        DayBook book = new DayBook(day, plans(day), stores.bookings(), answerable);
        Posting.Posted posted = new Posting(stores.entries()).post(day, due(book));
        List<Passage> passages = Stream.concat(
                        book.passages().stream(),
                        stores.unmet().list(day).stream().map(Closing::refused))
                .toList();
        stores.insights()
                .put(DayClose.of(
                        day, book.runs().stream().map(CarryingRun::figures).toList(), passages));
        return new Closed(day, book.runs().size(), book.carried(), posted.entered(), posted.conflicting());
    }

    private List<RunPlan> plans(LocalDate day) {
        return Zone.all().stream()
                .flatMap(zone -> stores.plans().list(day, zone, MOST_RUNS_OF_ZONE).stream())
                .toList();
    }

    private static Passage refused(Unmet unmet) {
        return new Passage(
                List.of(),
                unmet.agency(),
                unmet.cell().centre(),
                unmet.hour(),
                unmet.persons(),
                0,
                Passage.End.REFUSED);
    }

    private static List<Entry> due(DayBook book) {
        return book.runs().stream()
                .flatMap(run -> run instanceof DrivenRun driven ? Stream.of(driven) : Stream.empty())
                .flatMap(run -> FairShares.of(Sharing.of(run, booking -> book.rider(booking, run))).stream())
                .toList();
    }
}
