package uk.gov.essex.smart.supermarket.lambda.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Found;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Mark;
import uk.gov.essex.smart.supermarket.catalogue.Search;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;

/** The index as it was at a moment. */
final class Snapshot {

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    /** Empty where there is nothing to count. */
    private final Optional<SortedSetDocValuesReaderState> state;

    private Snapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.state = reader.numDocs() == 0
                ? Optional.empty()
                : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, Index.FACETS));
    }

    /** The index as it is now, by way of the one before, which is the same where nothing has changed. */
    static Snapshot of(IndexWriter writer, Optional<Snapshot> before) throws IOException {
        if (before.isEmpty()) {
            return new Snapshot(DirectoryReader.open(writer));
        }
        DirectoryReader newer = DirectoryReader.openIfChanged(before.get().reader, writer);
        return newer == null ? before.get() : new Snapshot(newer);
    }

    /** @param listings those that are shown now; what was found and is shown no more is left out */
    Found search(Wanted wanted, Map<DataSetId, Listing> listings) throws IOException {
        if (state.isEmpty()) {
            return new Found(0, List.of(), Map.of(), Optional.empty());
        }
        Sort sort = Places.sort(wanted.arrangement());
        ScoreDoc after = wanted.after()
                .map(mark -> Places.after(wanted.arrangement(), mark, reader.maxDoc() - 1))
                .orElse(null);
        int end = wanted.skipped() + wanted.most();
        FacetsCollectorManager.FacetsResult result = FacetsCollectorManager.searchAfter(
                searcher, after, WantedQuery.of(wanted), end + 1, sort, new FacetsCollectorManager());
        ScoreDoc[] docs = result.topDocs().scoreDocs;
        Optional<Mark> next = docs.length > end ? Optional.of(Places.mark(docs[end - 1])) : Optional.empty();
        Facets facets = new SortedSetDocValuesFacetCounts(state.get(), result.facetsCollector());
        return new Found(result.topDocs().totalHits.value(), shown(docs, wanted, listings), counts(facets), next);
    }

    private static List<Listing> shown(ScoreDoc[] docs, Wanted wanted, Map<DataSetId, Listing> listings) {
        return List.of(docs).stream()
                .skip(wanted.skipped())
                .limit(wanted.most())
                .flatMap(doc -> Optional.ofNullable(listings.get(Places.name(doc))).stream())
                .toList();
    }

    private static Map<Facet, Map<String, Integer>> counts(Facets facets) throws IOException {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetResult found = facets.getTopChildren(Search.MOST_VALUES, facet.name());
            Map<String, Integer> values = new LinkedHashMap<>();
            if (found != null) {
                for (LabelAndValue value : found.labelValues) {
                    values.put(value.label, value.value.intValue());
                }
            }
            counts.put(facet, values);
        }
        return counts;
    }
}
