package uk.gov.essex.smart.supermarket.trust;

import java.time.InstantSource;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Filed;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;

/** Makes the catalogue show a data set, or not, as its docket says. Doing it again does nothing. */
final class Hiding {

    private final Publishing publishing;
    private final Dockets dockets;

    Hiding(Catalogue catalogue, Dockets dockets, InstantSource clock) {
        publishing = new Publishing(catalogue, clock);
        this.dockets = dockets;
    }

    /** Follows the docket as it is now. @return false where others kept changing the listing, so that it has to be done again */
    boolean follow(DataSetId dataSet) {
        if (dockets.docket(dataSet).hides()) {
            return done(publishing.hide(dataSet));
        }
        boolean restored = done(publishing.restore(dataSet));
        // Somebody may have taken it down between the look at the docket and the restoring.
        return dockets.docket(dataSet).hides() ? done(publishing.hide(dataSet)) : restored;
    }

    /** What was withdrawn needs neither. */
    private static boolean done(Filed filed) {
        return !(filed instanceof Filed.Refused(Objection objection) && objection == Objection.CHANGED);
    }
}
