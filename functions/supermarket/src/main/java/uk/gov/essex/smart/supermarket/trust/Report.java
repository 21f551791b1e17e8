package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * What somebody said against a data set. Who it was is not kept.
 *
 * @param judgement empty until a reviewer judged it
 */
public record Report(
        ReportId id, DataSetId dataSet, Concern concern, Passage text, Instant made, Optional<Judgement> judgement) {

    Report judged(Judgement now) {
        return new Report(id, dataSet, concern, text, made, Optional.of(now));
    }

    /** Whether the same was said. */
    boolean says(DataSetId ofDataSet, Concern what, Passage words) {
        return dataSet.equals(ofDataSet) && concern == what && text.equals(words);
    }
}
