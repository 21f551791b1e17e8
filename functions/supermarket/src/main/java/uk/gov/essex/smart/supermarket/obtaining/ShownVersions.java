package uk.gov.essex.smart.supermarket.obtaining;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Newest;
import uk.gov.essex.smart.supermarket.catalogue.Stage;

/** Versions of the data sets that anyone finds. Safe from any thread. */
public final class ShownVersions {

    private final Catalogue catalogue;

    public ShownVersions(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A version as it is now.
     *
     * @param number empty for the newest
     */
    public Seen find(DataSetId dataSet, Optional<Integer> number) {
        return catalogue.find(dataSet).map(listing -> find(listing, number)).orElse(new Seen.Absent(Absence.UNKNOWN));
    }

    private Seen find(Listing listing, Optional<Integer> number) {
        if (!listing.shown()) {
            return new Seen.Absent(listing.stage() == Stage.WITHDRAWN ? Absence.WITHDRAWN : Absence.UNKNOWN);
        }
        return number.or(() -> listing.newest().map(Newest::number))
                .flatMap(wanted -> catalogue.findVersion(listing.id(), wanted))
                .<Seen>map(version -> new Seen.Here(listing, version))
                .orElse(new Seen.Absent(Absence.NO_VERSION));
    }
}
