package uk.gov.essex.smart.supermarket.lambda.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Changes;
import uk.gov.essex.smart.supermarket.catalogue.Found;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Search;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;

/**
 * Search over all listings that are shown, in memory. The first search reads them all; a later one asks for changes where
 * {@link #FRESH} has passed, so that what is hidden is found no longer than that. Safe from any thread.
 */
public final class LuceneSearch implements Search {

    /** How old an answer may be. */
    public static final Duration FRESH = Duration.ofSeconds(10);

    /** How long a change may take from its moment until it can be read. */
    private static final Duration LATE = Duration.ofSeconds(60);

    private final Changes changes;
    private final InstantSource clock;
    private final Map<DataSetId, Listing> listings = new ConcurrentHashMap<>();
    private final IndexWriter writer;
    private Optional<Snapshot> snapshot = Optional.empty();
    private Instant asked = Instant.MIN;

    public LuceneSearch(Changes changes, InstantSource clock) {
        this.changes = changes;
        this.clock = clock;
        try {
            // No thread of its own: a function is frozen between two requests.
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig(Index.ANALYZER).setMergeScheduler(new SerialMergeScheduler()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public Found search(Wanted wanted) {
        try {
            return fresh().search(wanted, listings);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private synchronized Snapshot fresh() throws IOException {
        Instant now = clock.instant();
        if (snapshot.isPresent() && now.isBefore(asked.plus(FRESH))) {
            return snapshot.get();
        }
        if (snapshot.isEmpty() || now.isAfter(asked.plus(Changes.KEPT).minus(LATE))) {
            writer.deleteAll();
            listings.clear();
            changes.tellAll(this::take);
        } else {
            changes.tellSince(asked.minus(LATE), this::take);
        }
        asked = now;
        Snapshot next = Snapshot.of(writer, snapshot);
        snapshot = Optional.of(next);
        return next;
    }

    private void take(Listing listing) {
        DataSetId id = listing.id();
        Term name = new Term(Index.ID, id.value());
        try {
            if (!listing.shown()) {
                if (listings.remove(id) != null) {
                    writer.deleteDocuments(name);
                }
            } else if (!listing.equals(listings.put(id, listing))) {
                writer.updateDocument(name, ListingDocument.of(listing));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
