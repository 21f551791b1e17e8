package uk.gov.essex.smart.supermarket.lambda.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Period;

/** A listing as Lucene takes it. Nothing is stored: whoever finds its name has the listing already. */
final class ListingDocument {

    private ListingDocument() {}

    static Document of(Listing listing) throws IOException {
        Document document = new Document();
        addNames(document, listing);
        addWords(document, listing.particulars());
        listing.particulars().coverage().box().ifPresent(box -> document.add(range(box)));
        listing.particulars().coverage().period().ifPresent(period -> document.add(range(period)));
        for (Facet facet : Facet.values()) {
            facet.values(listing).forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.name(), value)));
        }
        return Index.FACETS.build(document);
    }

    private static void addNames(Document document, Listing listing) {
        String id = listing.id().value();
        String titleKey = listing.particulars().title().value().strip().toLowerCase(Locale.UK);
        document.add(new StringField(Index.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(Index.ID, new BytesRef(id)));
        document.add(new SortedDocValuesField(Index.TITLE_KEY, new BytesRef(titleKey)));
        long modified = listing.modified().toEpochMilli();
        document.add(new LongPoint(Index.MODIFIED, modified));
        document.add(new NumericDocValuesField(Index.MODIFIED, modified));
    }

    private static void addWords(Document document, Particulars particulars) {
        String title = particulars.title().value();
        String text = particulars.description().value();
        String keywords = particulars.keywords().stream().map(Line::value).collect(Collectors.joining("\n"));
        document.add(new TextField(Index.TITLE, title, Field.Store.NO));
        document.add(new TextField(Index.KEYWORDS, keywords, Field.Store.NO));
        document.add(new TextField(Index.TEXT, text, Field.Store.NO));
        document.add(new TextField(Index.WRITTEN, title + '\n' + keywords + '\n' + text, Field.Store.NO));
    }

    private static DoubleRange range(Box box) {
        return new DoubleRange(
                Index.BOX, new double[] {box.west(), box.south()}, new double[] {box.east(), box.north()});
    }

    private static LongRange range(Period period) {
        return new LongRange(Index.PERIOD, new long[] {first(period)}, new long[] {last(period)});
    }

    /** A period's first day since the epoch. */
    static long first(Period period) {
        return period.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    /** A period's last day since the epoch. */
    static long last(Period period) {
        return period.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }
}
