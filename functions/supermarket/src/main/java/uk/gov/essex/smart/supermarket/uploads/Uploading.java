package uk.gov.essex.smart.supermarket.uploads;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** The steps of an upload: each is one write, and the same again changes nothing. Safe from any thread. */
public final class Uploading {

    private static final int MOST_ATTEMPTS = 5;
    private static final String SCREENING = "screening";

    private final Uploads uploads;
    private final InstantSource clock;
    private final Attempts attempts = new Attempts(MOST_ATTEMPTS, tried -> {});

    public Uploading(Uploads uploads, InstantSource clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Awaits a file of a data set, which is the publisher's own. */
    public Stepped begin(UploadId id, DataSetId dataSet, AccountId publisher, Manifest manifest, String transfer) {
        Upload first = Upload.awaited(id, dataSet, publisher, manifest, transfer, clock.instant());
        return commit(first, publisher.value()).orElse(refused(Obstacle.BUSY));
    }

    /** All parts are there; harmless where screening was faster. */
    public Stepped receive(UploadId id, AccountId publisher) {
        return step(id, there -> {
            if (!there.publisher().equals(publisher)) {
                return Optional.of(refused(Obstacle.UNKNOWN));
            }
            return switch (there.state(clock.instant())) {
                case AWAITED -> commit(there.received(clock.instant()), publisher.value());
                case ABANDONED -> Optional.of(refused(Obstacle.NOT_FROM_HERE));
                case RECEIVED, SCREENED, RELEASED, REJECTED -> Optional.of(new Stepped.Kept(there));
            };
        });
    }

    /** Records how it was judged, once; whether its publisher has said that all parts are there does not matter any more. */
    public Stepped screen(UploadId id, Outcome outcome) {
        return step(id, there -> switch (there.state()) {
            case AWAITED, RECEIVED -> commit(there.screened(outcome), SCREENING);
            case SCREENED, RELEASED, REJECTED, ABANDONED -> Optional.of(new Stepped.Kept(there));
        });
    }

    /** Whether a reviewer may decide so: the upload as it is, and nothing is written. */
    Stepped consider(UploadId id, Decision decision) {
        return step(
                id,
                there -> Optional.of(
                        objection(there, decision).map(Uploading::refused).orElse(new Stepped.Kept(there))));
    }

    /** Records what a reviewer decided. */
    Stepped decide(UploadId id, Decision decision) {
        return step(id, there -> {
            if (there.made(decision)) {
                return Optional.of(new Stepped.Kept(there));
            }
            return objection(there, decision)
                    .map(Uploading::refused)
                    .or(() -> commit(
                            there.decided(decision, clock.instant()),
                            decision.account().value()));
        });
    }

    private static Optional<Obstacle> objection(Upload there, Decision decision) {
        if (there.made(decision)) {
            return Optional.empty();
        }
        if (!there.waits()) {
            return Optional.of(Obstacle.NOT_FROM_HERE);
        }
        if (there.publisher().equals(decision.account())) {
            return Optional.of(Obstacle.OWN);
        }
        boolean unanswered = decision.verdict() == Verdict.RELEASE
                && findings(there).stream()
                        .map(Finding::kind)
                        .anyMatch(kind -> !decision.findings().containsKey(kind));
        return unanswered ? Optional.of(Obstacle.FINDING_UNANSWERED) : Optional.empty();
    }

    private static List<Finding> findings(Upload upload) {
        return upload.outcome()
                .map(Outcome::screened)
                .map(screened ->
                        screened instanceof Screened.Quarantined(var profile, var found) ? found : List.<Finding>of())
                .orElse(List.of());
    }

    /** @param next empty where another was faster */
    private Stepped step(UploadId id, Function<Upload, Optional<Stepped>> next) {
        return attempts.first(() -> uploads.find(id).map(next).orElse(Optional.of(refused(Obstacle.UNKNOWN))))
                .orElse(refused(Obstacle.BUSY));
    }

    private Optional<Stepped> commit(Upload next, String who) {
        return uploads.commit(next, Step.of(next, who)) ? Optional.of(new Stepped.Kept(next)) : Optional.empty();
    }

    private static Stepped refused(Obstacle obstacle) {
        return new Stepped.Refused(obstacle);
    }
}
