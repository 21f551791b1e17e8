package uk.gov.essex.smart.supermarket.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;

final class PublishingTest {

    private static final DataSetId COUNTS = Samples.COUNTS;

    private final Catalogue catalogue = new InMemoryCatalogue();
    private final Publishing publishing = new Publishing(catalogue, InstantSource.fixed(Samples.MORNING));

    @Test
    void takesTheSameDraftTwiceAsOne() {
        Filed first = draft();

        assertThat(draft()).isEqualTo(first);
        assertThat(publishing.draft(Samples.CYCLING, COUNTS, Samples.particulars("Other", "Other")))
                .isEqualTo(refused(Objection.NAME_TAKEN));
    }

    @Test
    void givesANameToNobodyElseEvenAfterItIsWithdrawn() {
        draft();
        publishing.withdraw(Samples.CYCLING, COUNTS);

        assertThat(publishing.draft(Samples.COUNCIL, COUNTS, Samples.particulars()))
                .isEqualTo(refused(Objection.NAME_TAKEN));
        assertThat(draft()).isEqualTo(refused(Objection.NAME_TAKEN));
    }

    @Test
    void revisesOnlyWhatItsPublisherHasSeen() {
        draft();
        Particulars anew = Samples.particulars("Cycle counts anew", "Counted anew");

        assertThat(publishing.revise(Samples.COUNCIL, COUNTS, 1, anew)).isEqualTo(refused(Objection.UNKNOWN));
        assertThat(publishing.revise(Samples.CYCLING, COUNTS, 2, anew)).isEqualTo(refused(Objection.CHANGED));
        assertThat(publishing.revise(Samples.CYCLING, COUNTS, 1, anew)).isInstanceOf(Filed.Kept.class);
        assertThat(catalogue.find(COUNTS).map(Listing::particulars)).contains(anew);
    }

    @Test
    void listsNothingThatHasNoVersion() {
        draft();
        assertThat(publishing.list(COUNTS)).isEqualTo(refused(Objection.NOTHING_RELEASED));
        publishing.release(COUNTS, Samples.release(1, Format.CSV));
        assertThat(publishing.list(COUNTS)).isInstanceOf(Filed.Kept.class);
        assertThat(catalogue.find(COUNTS).map(Listing::stage)).contains(Stage.LISTED);
    }

    @Test
    void numbersVersionsWithoutAGapAndAnUploadOnce() {
        draft();
        publishing.release(COUNTS, Samples.release(1, Format.CSV));
        publishing.release(COUNTS, Samples.release(1, Format.CSV));
        publishing.release(COUNTS, Samples.release(2, Format.CSV, Format.JSON));

        assertThat(catalogue.listVersions(COUNTS, 100, 100))
                .extracting(Version::number)
                .containsExactly(2, 1);
    }

    @Test
    void hidesAndShowsAgainAndWithdrawsForEver() {
        draft();
        publishing.release(COUNTS, Samples.release(1, Format.CSV));
        assertThat(publishing.hide(COUNTS)).isEqualTo(refused(Objection.NOT_FROM_HERE));
        assertThat(publishing.restore(COUNTS)).isEqualTo(refused(Objection.UNKNOWN));
        publishing.list(COUNTS);
        assertThat(stage(publishing.hide(COUNTS))).contains(Stage.HIDDEN);
        assertThat(stage(publishing.list(COUNTS))).contains(Stage.HIDDEN);
        assertThat(stage(publishing.restore(COUNTS))).contains(Stage.LISTED);
        assertThat(publishing.withdraw(Samples.COUNCIL, COUNTS)).isEqualTo(refused(Objection.UNKNOWN));
        assertThat(stage(publishing.withdraw(Samples.CYCLING, COUNTS))).contains(Stage.WITHDRAWN);
        assertThat(stage(publishing.withdraw(Samples.CYCLING, COUNTS))).contains(Stage.WITHDRAWN);

        assertThat(publishing.list(COUNTS)).isEqualTo(refused(Objection.NOT_FROM_HERE));
        assertThat(publishing.release(COUNTS, Samples.release(2, Format.CSV)))
                .isEqualTo(refused(Objection.NOT_FROM_HERE));
        assertThat(publishing.revise(Samples.CYCLING, COUNTS, 6, Samples.particulars()))
                .isEqualTo(refused(Objection.NOT_FROM_HERE));
    }

    @ParameterizedTest
    @CsvSource({"OGL_3, true", "CC0_1, true", "CC_BY_4, true", "ODBL_1, true", "ODC_BY_1, true", "COMMERCIAL_1, false"})
    void keepsOpenLicencesForFreeDataAndTheOtherForPaid(Licence licence, boolean open) {
        assertThat(Terms.find(licence, new Price.Free()).isPresent()).isEqualTo(open);
        Price monthly = new Price.Subscription(new Pence(1_00));
        assertThat(Terms.find(licence, monthly).isPresent()).isEqualTo(!open);
        Price worse = open ? monthly : new Price.Free();
        assertThatThrownBy(() -> new Terms(licence, worse)).isInstanceOf(IllegalArgumentException.class);
    }

    private Filed draft() {
        return publishing.draft(Samples.CYCLING, COUNTS, Samples.particulars());
    }

    private static Filed refused(Objection objection) {
        return new Filed.Refused(objection);
    }

    private static Optional<Stage> stage(Filed filed) {
        return filed instanceof Filed.Kept(Listing listing) ? Optional.of(listing.stage()) : Optional.empty();
    }
}
