package uk.gov.essex.smart.supermarket.trust;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.orders.Trades;

/**
 * Tells those who have a data set that it is taken down, each once: a notice is named by its reader, the data set and the
 * takedown, and how far the telling came is kept after each page.
 */
final class Telling {

    /** Pages in one go: as many as are told while somebody waits for the answer. */
    private static final int MOST_PAGES = 50;

    private final Dockets dockets;
    private final Trades trades;
    private final Notices notices;
    private final InstantSource clock;

    Telling(Dockets dockets, Trades trades, Notices notices, InstantSource clock) {
        this.dockets = dockets;
        this.trades = trades;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells all, or those of the next pages. Told again, it goes on where it stopped. */
    void tell(DataSetId dataSet) {
        for (int i = 0; i < MOST_PAGES; i++) {
            Docket docket = dockets.docket(dataSet);
            Optional<Takedown> untold = docket.takedown().filter(takedown -> !takedown.allTold());
            if (untold.isEmpty() || !tellPage(docket, untold.get())) {
                return;
            }
        }
    }

    /** @return false where another tells them at this moment */
    private boolean tellPage(Docket docket, Takedown takedown) {
        List<AccountId> holders = trades.listHolders(docket.dataSet(), takedown.told(), Notices.MOST);
        boolean all = holders.size() < Notices.MOST;
        boolean written = holders.isEmpty()
                || notices.put(holders.stream()
                        .map(buyer -> new Notice(buyer, docket.dataSet(), takedown.at(), takedown.reason()))
                        .toList());
        Optional<AccountId> last = holders.isEmpty() ? takedown.told() : Optional.of(holders.getLast());
        Docket next = docket.takenDown(takedown.toldUntil(last, all));
        return written
                && dockets.commit(
                        next,
                        Optional.empty(),
                        all ? Optional.of(Entry.told(next, clock.instant())) : Optional.empty());
    }
}
