package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Where a notice stands among its reader's. */
public record NoticeMark(Instant at, DataSetId dataSet) {

    public static NoticeMark of(Notice notice) {
        return new NoticeMark(notice.at(), notice.dataSet());
    }
}
