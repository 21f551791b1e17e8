package uk.gov.essex.smart.supermarket.uploads;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.screening.Screened;

/**
 * A file on its way into the catalogue.
 *
 * @param transfer what the store of files calls the sending of its parts
 * @param outcome empty until it was screened
 * @param decision empty until a reviewer decided
 * @param changed when it came to its state
 * @param revision from 1; each step is the next
 */
public record Upload(
        UploadId id,
        DataSetId dataSet,
        AccountId publisher,
        Manifest manifest,
        String transfer,
        UploadState state,
        Optional<Outcome> outcome,
        Optional<Decision> decision,
        Instant begun,
        Instant changed,
        long revision) {

    /** How long parts may be sent. */
    public static final Duration AWAITED_FOR = Duration.ofHours(24);

    static Upload awaited(
            UploadId id, DataSetId dataSet, AccountId publisher, Manifest manifest, String transfer, Instant now) {
        return new Upload(
                id,
                dataSet,
                publisher,
                manifest,
                transfer,
                UploadState.AWAITED,
                Optional.empty(),
                Optional.empty(),
                now,
                now,
                1);
    }

    /** Its state at a moment: no parts are awaited for ever. */
    public UploadState state(Instant now) {
        boolean overdue = state == UploadState.AWAITED && now.isAfter(begun.plus(AWAITED_FOR));
        return overdue ? UploadState.ABANDONED : state;
    }

    /** Whether a reviewer has to decide. */
    public boolean waits() {
        return state == UploadState.SCREENED
                && outcome.filter(it -> !(it.screened() instanceof Screened.Refused))
                        .isPresent();
    }

    /** Whether just this was decided. */
    boolean made(Decision asked) {
        return decision.filter(asked::equals).isPresent();
    }

    Upload received(Instant now) {
        return next(UploadState.RECEIVED, outcome, decision, now);
    }

    Upload screened(Outcome now) {
        return next(UploadState.SCREENED, Optional.of(now), decision, now.at());
    }

    Upload decided(Decision now, Instant at) {
        return next(
                now.verdict() == Verdict.RELEASE ? UploadState.RELEASED : UploadState.REJECTED,
                outcome,
                Optional.of(now),
                at);
    }

    private Upload next(UploadState to, Optional<Outcome> judged, Optional<Decision> made, Instant at) {
        return new Upload(id, dataSet, publisher, manifest, transfer, to, judged, made, begun, at, revision + 1);
    }
}
