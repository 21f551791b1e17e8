package uk.gov.essex.smart.supermarket.lambda.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Wanted;

/** What is wanted as Lucene asks for it. The text is cut into words here, never parsed, so that none of it can be faulty. */
final class WantedQuery {

    private static final float TITLE_BOOST = 4;
    private static final float KEYWORDS_BOOST = 2;
    private static final float BEGUN_BOOST = 0.5f;
    private static final int SHORTEST_BEGUN = 2;

    private static final QueryBuilder BUILDER = new QueryBuilder(Index.ENGLISH);

    private WantedQuery() {}

    static Query of(Wanted wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        words(wanted.text()).forEach(query -> all.add(query, Occur.MUST));
        filters(wanted).forEach(query -> all.add(query, Occur.FILTER));
        DrillDownQuery narrowed = new DrillDownQuery(Index.FACETS, all.build());
        wanted.values().forEach((facet, values) -> narrow(narrowed, facet, values));
        return narrowed;
    }

    private static void narrow(DrillDownQuery query, Facet facet, Iterable<String> values) {
        values.forEach(value -> query.add(facet.name(), value));
    }

    private static List<Query> words(String text) {
        List<Query> found = new ArrayList<>();
        String[] parts = text.split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                phrase(parts[i]).forEach(found::add);
            } else {
                String[] words = parts[i].strip().split("\\s+", -1);
                for (int j = 0; j < words.length; j++) {
                    boolean begun = i == parts.length - 1 && j == words.length - 1;
                    word(words[j], begun).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Stream<Query> phrase(String phrase) {
        return anywhere(
                BUILDER.createPhraseQuery(Index.TITLE, phrase),
                BUILDER.createPhraseQuery(Index.KEYWORDS, phrase),
                BUILDER.createPhraseQuery(Index.TEXT, phrase),
                null);
    }

    private static Stream<Query> word(String word, boolean begun) {
        return anywhere(
                BUILDER.createBooleanQuery(Index.TITLE, word, Occur.MUST),
                BUILDER.createBooleanQuery(Index.KEYWORDS, word, Occur.MUST),
                BUILDER.createBooleanQuery(Index.TEXT, word, Occur.MUST),
                begun && word.length() >= SHORTEST_BEGUN ? begun(word) : null);
    }

    private static Query begun(String word) {
        String written = Index.ANALYZER.normalize(Index.WRITTEN, word).utf8ToString();
        return new BoostQuery(new PrefixQuery(new Term(Index.WRITTEN, written)), BEGUN_BOOST);
    }

    /** Nothing where only words are asked for that every text has. */
    private static Stream<Query> anywhere(
            @Nullable Query title, @Nullable Query keywords, @Nullable Query text, @Nullable Query begun) {
        if (title == null || keywords == null || text == null) {
            return Stream.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(title, TITLE_BOOST), Occur.SHOULD);
        any.add(new BoostQuery(keywords, KEYWORDS_BOOST), Occur.SHOULD);
        any.add(text, Occur.SHOULD);
        if (begun != null) {
            any.add(begun, Occur.SHOULD);
        }
        return Stream.of(any.build());
    }

    private static List<Query> filters(Wanted wanted) {
        List<Query> found = new ArrayList<>();
        wanted.box()
                .map(box -> DoubleRange.newIntersectsQuery(
                        Index.BOX, new double[] {box.west(), box.south()}, new double[] {box.east(), box.north()}))
                .ifPresent(found::add);
        wanted.period()
                .map(period -> LongRange.newIntersectsQuery(
                        Index.PERIOD,
                        new long[] {ListingDocument.first(period)},
                        new long[] {ListingDocument.last(period)}))
                .ifPresent(found::add);
        wanted.modifiedSince()
                .map(since -> LongPoint.newRangeQuery(Index.MODIFIED, since.toEpochMilli(), Long.MAX_VALUE))
                .ifPresent(found::add);
        return found;
    }
}
