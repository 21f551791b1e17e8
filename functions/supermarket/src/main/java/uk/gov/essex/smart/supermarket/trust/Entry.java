package uk.gov.essex.smart.supermarket.trust;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Passage;

/**
 * One step of what was done about a data set. It never changes.
 *
 * @param number the docket's revision that it led to
 * @param by empty where anyone may do it
 * @param hidden whether nobody finds the data set from then on
 */
public record Entry(
        DataSetId dataSet,
        long number,
        Instant at,
        Deed deed,
        Optional<ReportId> report,
        Optional<Reviewer> by,
        Optional<Passage> reason,
        boolean hidden) {

    static Entry reported(Docket docket, Report report) {
        return new Entry(
                docket.dataSet(),
                docket.revision(),
                report.made(),
                Deed.REPORTED,
                Optional.of(report.id()),
                Optional.empty(),
                Optional.empty(),
                docket.hides());
    }

    static Entry judged(Docket docket, Report report, Judgement judgement) {
        return new Entry(
                docket.dataSet(),
                docket.revision(),
                judgement.at(),
                judgement.ruling() == Ruling.UPHOLD ? Deed.UPHELD : Deed.DISMISSED,
                Optional.of(report.id()),
                Optional.of(judgement.by()),
                Optional.of(judgement.reason()),
                docket.hides());
    }

    static Entry of(Docket docket, Deed deed, Reviewer by, Passage reason, Instant at) {
        return new Entry(
                docket.dataSet(),
                docket.revision(),
                at,
                deed,
                Optional.empty(),
                Optional.of(by),
                Optional.of(reason),
                docket.hides());
    }

    static Entry told(Docket docket, Instant at) {
        return new Entry(
                docket.dataSet(),
                docket.revision(),
                at,
                Deed.TOLD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                docket.hides());
    }
}
