package uk.gov.essex.smart.supermarket.lambda.search;

import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Arrangement;
import uk.gov.essex.smart.supermarket.catalogue.Mark;

/** Arrangements as Lucene sorts, and marks as it resumes. Names come last, so that no two listings share a place. */
final class Places {

    private static final SortField NAME = new SortField(Index.ID, SortField.Type.STRING);

    private Places() {}

    static Sort sort(Arrangement arrangement) {
        return switch (arrangement) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NAME);
            case NEWEST -> new Sort(new SortField(Index.MODIFIED, SortField.Type.LONG, true), NAME);
            case TITLE -> new Sort(new SortField(Index.TITLE_KEY, SortField.Type.STRING), NAME);
            case NAME -> new Sort(NAME, NAME);
        };
    }

    static Mark mark(ScoreDoc found) {
        Object place = Objects.requireNonNull(((FieldDoc) found).fields[0]);
        String text = place instanceof BytesRef title ? title.utf8ToString() : place.toString();
        return new Mark(text, name(found));
    }

    static DataSetId name(ScoreDoc found) {
        BytesRef name = (BytesRef) Objects.requireNonNull(((FieldDoc) found).fields[1]);
        return new DataSetId(name.utf8ToString());
    }

    /** @param last the number of the last document of the index; a name alone decides what comes after */
    static FieldDoc after(Arrangement arrangement, Mark mark, int last) {
        Object place = switch (arrangement) {
            case RELEVANCE -> Float.valueOf(mark.place());
            case NEWEST -> Long.valueOf(mark.place());
            case TITLE, NAME -> new BytesRef(mark.place());
        };
        return new FieldDoc(last, 0, new Object[] {place, new BytesRef(mark.id().value())});
    }
}
