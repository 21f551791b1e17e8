package uk.gov.essex.smart.supermarket.trust;

import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Version;

/** All that happened to a data set: what was done about it and the versions that were let out. Safe from any thread. */
public final class Trail {

    private final Catalogue catalogue;
    private final Dockets dockets;

    public Trail(Catalogue catalogue, Dockets dockets) {
        this.catalogue = catalogue;
        this.dockets = dockets;
    }

    /**
     * Newest first, from behind a place; at most so many, and no more than {@value Catalogue#MOST}. Entries and versions keep
     * their own orders, whatever the clocks said; of two at once the entry comes first.
     */
    public List<Happening> list(DataSetId dataSet, Happening.Place behind, int most) {
        List<Entry> entries = dockets.listEntries(dataSet, behind.entry(), most);
        List<Version> versions = catalogue.listVersions(dataSet, behind.version(), most);
        List<Happening> page = new ArrayList<>();
        Happening.Place place = behind;
        int done = 0;
        int released = 0;
        while (page.size() < most && done + released < entries.size() + versions.size()) {
            if (isNext(entries, done, versions, released)) {
                Entry entry = entries.get(done++);
                place = new Happening.Place(entry.number(), place.version());
                page.add(new Happening.Done(entry, place));
            } else {
                Version version = versions.get(released++);
                place = new Happening.Place(place.entry(), version.number());
                page.add(new Happening.Released(version, place));
            }
        }
        return page;
    }

    /** Whether an entry comes before a version. */
    private static boolean isNext(List<Entry> entries, int done, List<Version> versions, int released) {
        if (done == entries.size() || released == versions.size()) {
            return done < entries.size();
        }
        return !entries.get(done).at().isBefore(versions.get(released).released());
    }
}
