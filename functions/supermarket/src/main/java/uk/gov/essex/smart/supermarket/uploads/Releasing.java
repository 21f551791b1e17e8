package uk.gov.essex.smart.supermarket.uploads;

import java.time.InstantSource;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Filed;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.screening.Screened;

/**
 * Brings a reviewer's decision about. Files go to the shelf before anything is written, where nobody finds them yet; until all
 * is done the same decision again goes on where it ended. Safe from any thread.
 */
public final class Releasing {

    private final Uploads uploads;
    private final Catalogue catalogue;
    private final StandingApprovals approvals;
    private final ShelfFiles shelf;
    private final InstantSource clock;
    private final Uploading uploading;
    private final Publishing publishing;

    public Releasing(
            Uploads uploads, Catalogue catalogue, StandingApprovals approvals, ShelfFiles shelf, InstantSource clock) {
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.approvals = approvals;
        this.shelf = shelf;
        this.clock = clock;
        uploading = new Uploading(uploads, clock);
        publishing = new Publishing(catalogue, clock);
    }

    /** Records what a reviewer decided and, where it is to be released, lets the upload out. */
    public Decided decide(UploadId id, Decision decision) {
        return switch (uploading.consider(id, decision)) {
            case Stepped.Refused(Obstacle obstacle) -> new Decided.Refused(obstacle);
            case Stepped.Kept(Upload upload) when decision.verdict() == Verdict.REJECT -> reject(upload, decision);
            case Stepped.Kept(Upload upload) -> release(upload, decision);
        };
    }

    /**
     * Lets an upload out in the name of the reviewer whose approval of its data set stands, where nothing was found in it; goes
     * on with one that was let out before.
     *
     * @return empty where a person has to look into it
     */
    public Optional<Decided> releaseApproved(UploadId id) {
        return uploads.find(id)
                .filter(Releasing::isCleared)
                .flatMap(this::approval)
                .map(decision -> decide(id, decision));
    }

    private static boolean isCleared(Upload upload) {
        return upload.outcome()
                .filter(outcome -> outcome.screened() instanceof Screened.Cleared)
                .isPresent();
    }

    private Optional<Decision> approval(Upload upload) {
        if (upload.decision().isPresent()) {
            return upload.decision().filter(made -> made.verdict() == Verdict.RELEASE);
        }
        return approvals
                .find(upload.dataSet())
                .filter(approval -> approval.stands(clock.instant()))
                .map(StandingApproval::decision);
    }

    private Decided reject(Upload upload, Decision decision) {
        return switch (uploading.decide(upload.id(), decision)) {
            case Stepped.Kept(Upload rejected) -> new Decided.Rejected(rejected);
            case Stepped.Refused(Obstacle obstacle) -> new Decided.Refused(obstacle);
        };
    }

    private Decided release(Upload upload, Decision decision) {
        Optional<Listing> listing = catalogue
                .find(upload.dataSet())
                .filter(there -> there.publisher().equals(upload.publisher()));
        if (listing.isEmpty()) {
            return new Decided.Objected(Objection.UNKNOWN);
        }
        if (listing.get().stage() == Stage.WITHDRAWN) {
            return new Decided.Objected(Objection.NOT_FROM_HERE);
        }
        shelf.shelve(upload);
        return switch (uploading.decide(upload.id(), decision)) {
            case Stepped.Kept(Upload released) -> publish(released, decision);
            case Stepped.Refused(Obstacle obstacle) -> new Decided.Refused(obstacle);
        };
    }

    private Decided publish(Upload upload, Decision decision) {
        Filed filed = publishing.release(upload.dataSet(), Shelved.release(upload, decision.reviewer()));
        if (filed instanceof Filed.Kept(Listing listing) && listing.stage() == Stage.DRAFT) {
            filed = publishing.list(upload.dataSet());
        }
        return switch (filed) {
            case Filed.Kept(Listing listing) -> new Decided.Released(upload, listing);
            case Filed.Refused(Objection objection) -> new Decided.Objected(objection);
        };
    }
}
