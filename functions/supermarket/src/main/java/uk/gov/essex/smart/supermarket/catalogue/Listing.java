package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Instant;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/**
 * A data set's entry in the catalogue.
 *
 * @param newest empty until a version is released
 * @param modified when anything of it last changed
 * @param revision from 1; each change is the next
 */
public record Listing(
        DataSetId id,
        AccountId publisher,
        Particulars particulars,
        Stage stage,
        Optional<Newest> newest,
        Instant created,
        Instant modified,
        long revision) {

    static Listing draft(DataSetId id, AccountId publisher, Particulars particulars, Instant now) {
        return new Listing(id, publisher, particulars, Stage.DRAFT, Optional.empty(), now, now, 1);
    }

    /** Whether anyone may find it. */
    public boolean shown() {
        return stage == Stage.LISTED;
    }

    Listing revised(Particulars anew, Instant now) {
        return new Listing(id, publisher, anew, stage, newest, created, now, revision + 1);
    }

    Listing moved(Stage next, Instant now) {
        return new Listing(id, publisher, particulars, next, newest, created, now, revision + 1);
    }

    Listing renewed(Version version) {
        return new Listing(
                id,
                publisher,
                particulars,
                stage,
                Optional.of(Newest.of(version)),
                created,
                version.released(),
                revision + 1);
    }

    /** The number that the next version has. */
    int nextNumber() {
        return newest.map(Newest::number).orElse(0) + 1;
    }
}
