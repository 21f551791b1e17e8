package uk.gov.essex.smart.supermarket.release;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Filed;
import uk.gov.essex.smart.supermarket.catalogue.Frequency;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.Terms;
import uk.gov.essex.smart.supermarket.catalogue.Theme;

/** The council's listings of what is released: free, under the Open Government Licence. */
public final class CouncilListings {

    private final Council council;
    private final Catalogue catalogue;
    private final Publishing publishing;

    public CouncilListings(Council council, Catalogue catalogue, InstantSource clock) {
        this.council = council;
        this.catalogue = catalogue;
        publishing = new Publishing(catalogue, clock);
    }

    /**
     * Drafts a listing where there is none. What people have said anew in one stays.
     *
     * @return whether it takes versions: one that was withdrawn takes none
     * @throws IllegalStateException where the name is another publisher's
     */
    public boolean isOpen(Topic topic, Grain grain) {
        DataSetId id = grain.dataSet(topic);
        Listing listing = catalogue.find(id).orElseGet(() -> drafted(id, particulars(topic, grain)));
        if (!listing.publisher().equals(council.account())) {
            throw new IllegalStateException("The data set " + id.value() + " is another publisher's");
        }
        return listing.stage() != Stage.WITHDRAWN;
    }

    private Listing drafted(DataSetId id, Particulars particulars) {
        return switch (publishing.draft(council.account(), id, particulars)) {
            case Filed.Kept(Listing listing) -> listing;
            case Filed.Refused(var objection) ->
                throw new IllegalStateException("The data set " + id.value() + " was not listed: " + objection);
        };
    }

    private Particulars particulars(Topic topic, Grain grain) {
        return new Particulars(
                Wording.title(topic, grain),
                Wording.description(topic, grain),
                Wording.keywords(topic, grain),
                themes(topic),
                new Terms(Licence.OGL_3, new Price.Free()),
                Frequency.DAILY,
                new Coverage(Optional.of(Essex.BOX), EnumSet.allOf(District.class), Optional.empty()),
                Wording.provenance(grain),
                council.contact());
    }

    private static Set<Theme> themes(Topic topic) {
        return switch (topic) {
            case AIR_QUALITY, NOISE -> Set.of(Theme.ENVI, Theme.HEAL);
            case WEATHER -> Set.of(Theme.ENVI);
        };
    }
}
