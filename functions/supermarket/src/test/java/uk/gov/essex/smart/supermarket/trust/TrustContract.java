package uk.gov.essex.smart.supermarket.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.orders.Purchases;

/** What is done about data sets, wherever it is kept. */
public abstract class TrustContract {

    private static final DataSetId COUNTS = Samples.COUNTS;
    private static final Passage TEXT = new Passage("Row 7 names somebody");
    private static final Passage REASON = new Passage("A column told home addresses");
    private static final Reviewer REVIEWER = new Reviewer(Samples.COUNCIL, new Line("R. Reviewer"));
    private static final AccountId BUYER = new AccountId("ben-buyer");

    private Instant now = Samples.MORNING;
    private Stores stores;
    private Publishing publishing;
    private Reporting reporting;
    private Judging judging;
    private Purchases purchases;

    protected abstract Stores stores();

    @BeforeEach
    void open() {
        stores = stores();
        publishing = new Publishing(stores.catalogue(), () -> now);
        reporting = new Reporting(stores.catalogue(), stores.dockets(), () -> now);
        judging = new Judging(stores.catalogue(), stores.dockets(), stores.trades(), stores.notices(), () -> now);
        purchases = new Purchases(stores.trades(), Samples.CYCLING);
        list(COUNTS);
    }

    private void list(DataSetId id) {
        publishing.draft(Samples.CYCLING, id, Samples.particulars());
        publishing.release(id, Samples.release(1, Format.CSV));
        publishing.list(id);
    }

    @Test
    void hidesAtOnceWhatIsSaidToTellOfPeople() {
        Report report = report(1, Concern.PERSONAL_DATA);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
        assertThat(waiting()).containsExactly(report);
        assertThat(deeds()).containsExactly(Deed.REPORTED);
        assertThat(trail().getFirst().hidden()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERSONAL_DATA")
    void hidesNothingElseUnjudged(Concern concern) {
        report(1, concern);
        assertThat(stage()).isEqualTo(Stage.LISTED);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void takesTheSameReportTwiceAsOneEvenAfterItHidTheDataSet() {
        Report first = report(1, Concern.PERSONAL_DATA);
        now = now.plusSeconds(60);
        assertThat(report(1, Concern.PERSONAL_DATA)).isEqualTo(first);
        assertThat(trail()).hasSize(1);
        assertThat(reporting.report(COUNTS, key(1), Concern.WRONG, TEXT)).isEqualTo(new Reported.KeyUsed());
        assertThat(reporting.report(COUNTS, key(2), Concern.WRONG, TEXT)).isEqualTo(new Reported.Unknown());
    }

    @Test
    void hidesWhatAReportMustHideWhereItStoppedBefore() {
        Report first = report(1, Concern.PERSONAL_DATA);
        publishing.restore(COUNTS);
        assertThat(report(1, Concern.PERSONAL_DATA)).isEqualTo(first);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
    }

    @Test
    void takesNoReportOfWhatNobodyFinds() {
        DataSetId draft = new DataSetId("half-written");
        publishing.draft(Samples.CYCLING, draft, Samples.particulars());
        assertThat(reporting.report(draft, key(1), Concern.WRONG, TEXT)).isEqualTo(new Reported.Unknown());
        assertThat(reporting.report(new DataSetId("no-such-data-set"), key(1), Concern.WRONG, TEXT))
                .isEqualTo(new Reported.Unknown());
    }

    @Test
    void listsAgainWhatWasSuspectedWithoutGroundAndTrustsItForThirtyDays() {
        Report report = report(1, Concern.PERSONAL_DATA);
        assertThat(judge(report, Ruling.DISMISS)).isInstanceOf(Acted.Done.class);
        assertThat(stage()).isEqualTo(Stage.LISTED);
        assertThat(waiting()).isEmpty();
        now = now.plus(Duration.ofDays(30)).minusMillis(1);
        report(2, Concern.PERSONAL_DATA);
        assertThat(stage()).isEqualTo(Stage.LISTED);
        now = now.plusMillis(1);
        report(3, Concern.PERSONAL_DATA);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
    }

    @Test
    void leavesHiddenWhatAnotherReportHides() {
        Report wrong = report(1, Concern.WRONG);
        report(2, Concern.PERSONAL_DATA);
        judge(wrong, Ruling.DISMISS);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
    }

    @Test
    void takesDownWhatAReportWasRightAboutAndTellsItsBuyers() {
        purchases.once(BUYER, COUNTS, now);
        Report report = report(1, Concern.LICENCE);
        Docket docket = ((Acted.Done) judge(report, Ruling.UPHOLD)).docket();
        assertThat(docket.takedown().orElseThrow().allTold()).isTrue();
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
        assertThat(stores.notices().list(BUYER, Optional.empty(), 5))
                .containsExactly(new Notice(BUYER, COUNTS, now, REASON));
        assertThat(deeds()).containsExactly(Deed.TOLD, Deed.UPHELD, Deed.REPORTED);
    }

    @Test
    void judgesOnceAndNotOnesOwn() {
        Report report = report(1, Concern.WRONG);
        Reviewer publisher = new Reviewer(Samples.CYCLING, new Line("P. Publisher"));
        assertThat(judging.judge(report.id(), Ruling.DISMISS, publisher, REASON))
                .isEqualTo(refused(Acted.Reason.OWN));
        assertThat(judging.takeDown(COUNTS, publisher, REASON)).isEqualTo(refused(Acted.Reason.OWN));
        Acted first = judge(report, Ruling.DISMISS);
        assertThat(judge(report, Ruling.DISMISS)).isEqualTo(first);
        assertThat(judge(report, Ruling.UPHOLD)).isEqualTo(refused(Acted.Reason.NOT_FROM_HERE));
        assertThat(judging.judge(new ReportId("0".repeat(32)), Ruling.UPHOLD, REVIEWER, REASON))
                .isEqualTo(refused(Acted.Reason.UNKNOWN));
    }

    @Test
    void judgesWhatItsPublisherWithdrewMeanwhile() {
        Report report = report(1, Concern.WRONG);
        publishing.withdraw(Samples.CYCLING, COUNTS);
        assertThat(judge(report, Ruling.UPHOLD)).isInstanceOf(Acted.Done.class);
        assertThat(waiting()).isEmpty();
        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void takesDownAndRestoresAndEachAgainIsTheSame() {
        purchases.once(BUYER, COUNTS, now);
        takeDown();
        takeDown();
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
        assertThat(judging.takeDown(COUNTS, REVIEWER, TEXT)).isEqualTo(refused(Acted.Reason.NOT_FROM_HERE));
        now = now.plusSeconds(60);
        assertThat(restore()).isInstanceOf(Acted.Done.class);
        publishing.hide(COUNTS);
        assertThat(restore()).isInstanceOf(Acted.Done.class);
        assertThat(stage()).isEqualTo(Stage.LISTED);
        assertThat(judging.restore(COUNTS, REVIEWER, TEXT)).isEqualTo(refused(Acted.Reason.NOT_FROM_HERE));
        now = now.plusSeconds(60);
        takeDown();
        assertThat(stores.notices().list(BUYER, Optional.empty(), 5)).hasSize(2);
        assertThat(deeds()).containsExactly(Deed.TOLD, Deed.TAKEN_DOWN, Deed.RESTORED, Deed.TOLD, Deed.TAKEN_DOWN);
    }

    @Test
    void knowsWhichOfSeveralAreHidden() {
        DataSetId other = new DataSetId("other-counts");
        list(other);
        takeDown();
        reporting.report(other, key(1), Concern.WRONG, TEXT);
        List<DataSetId> all = List.of(COUNTS, other, new DataSetId("no-such-data-set"));
        assertThat(stores.dockets().listHidden(all)).containsExactly(COUNTS);
        assertThat(stores.dockets().listHidden(List.of())).isEmpty();
    }

    @Test
    void restoresNothingThatIsMerelySuspected() {
        report(1, Concern.PERSONAL_DATA);
        assertThat(restore()).isEqualTo(refused(Acted.Reason.NOT_FROM_HERE));
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
    }

    @Test
    void staysDownWhateverItsPublisherReleases() {
        takeDown();
        publishing.release(COUNTS, Samples.release(2, Format.CSV));
        publishing.list(COUNTS);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
    }

    @Test
    void takesDownNothingThatNobodyFound() {
        DataSetId draft = new DataSetId("half-written");
        publishing.draft(Samples.CYCLING, draft, Samples.particulars());
        assertThat(judging.takeDown(draft, REVIEWER, REASON)).isEqualTo(refused(Acted.Reason.UNKNOWN));
        assertThat(stores.dockets().docket(draft)).isEqualTo(Docket.empty(draft));
    }

    @Test
    void tellsEveryBuyerOnceHoweverManyThereAre() {
        int buyers = 130;
        List<AccountId> all = IntStream.range(0, buyers)
                .mapToObj(i -> new AccountId("buyer-" + i))
                .toList();
        all.forEach(buyer -> purchases.once(buyer, COUNTS, now));
        takeDown();
        takeDown();
        assertThat(all)
                .allSatisfy(buyer -> assertThat(stores.notices().list(buyer, Optional.empty(), 5))
                        .hasSize(1));
        assertThat(deeds()).containsExactly(Deed.TOLD, Deed.TAKEN_DOWN);
    }

    @Test
    void hidesOnlySoManyUnjudged() {
        for (int i = 0; i < Reporting.MOST_SUSPECTED; i++) {
            DataSetId other = new DataSetId("other-" + i);
            list(other);
            reporting.report(other, key(1), Concern.PERSONAL_DATA, TEXT);
        }
        Report report = report(1, Concern.PERSONAL_DATA);
        assertThat(stage()).isEqualTo(Stage.LISTED);
        assertThat(waiting()).contains(report);
        judging.judge(ReportId.of(new DataSetId("other-0"), key(1)), Ruling.DISMISS, REVIEWER, REASON);
        report(2, Concern.PERSONAL_DATA);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
    }

    @Test
    void takesOnlySoManyReportsOfTheSameOnOneDay() {
        for (int i = 0; i < Docket.MOST_REPORTS; i++) {
            report(i, Concern.BROKEN);
        }
        Instant midnight = Instant.parse("2026-11-24T00:00:00Z");
        assertThat(reporting.report(COUNTS, key(99), Concern.BROKEN, TEXT)).isEqualTo(new Reported.Enough(midnight));
        report(98, Concern.LICENCE);
        now = midnight;
        report(99, Concern.BROKEN);
        assertThat(stores.dockets().docket(COUNTS).reports()).isEqualTo(Map.of(Concern.BROKEN, 1));
    }

    @Test
    void queuesTheLongestWaitingFirstAndGoesOnAfterOne() {
        Report first = report(1, Concern.WRONG);
        now = now.plusSeconds(1);
        Report second = report(2, Concern.BROKEN);
        now = now.plusSeconds(1);
        Report third = report(3, Concern.LICENCE);
        assertThat(stores.dockets().listWaiting(Optional.empty(), 2)).containsExactly(first, second);
        assertThat(stores.dockets().listWaiting(Optional.of(Queued.of(second)), 2))
                .containsExactly(third);
        assertThat(stores.dockets().listEntries(COUNTS, 3, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.report()).contains(second.id()));
    }

    @Test
    void letsOthersMoveUpInTheQueueOnceOneIsJudged() {
        Report first = report(1, Concern.WRONG);
        now = now.plusSeconds(1);
        Report second = report(2, Concern.BROKEN);
        judge(first, Ruling.DISMISS);
        assertThat(stores.dockets().listWaiting(Optional.empty(), 1)).containsExactly(second);
    }

    @Test
    void tellAllThatHappenedPageByPage() {
        report(1, Concern.WRONG);
        now = now.plusSeconds(1);
        publishing.release(COUNTS, Samples.release(2, Format.CSV));
        now = now.plusSeconds(1);
        takeDown();
        Trail trail = new Trail(stores.catalogue(), stores.dockets());
        List<String> all = new ArrayList<>();
        Happening.Place place = Happening.Place.START;
        for (List<Happening> page = trail.list(COUNTS, place, 2); !page.isEmpty(); ) {
            page.forEach(happening -> all.add(
                    switch (happening) {
                        case Happening.Done(Entry entry, Happening.Place _) ->
                            entry.deed().name();
                        case Happening.Released(Version version, Happening.Place _) -> "v" + version.number();
                    }));
            place = page.getLast().place();
            page = trail.list(COUNTS, place, 2);
        }
        assertThat(all).containsExactly("TOLD", "TAKEN_DOWN", "v2", "REPORTED", "v1");
    }

    @Test
    void commitNothingThatWasDecidedFromAnOlderRevision() {
        Docket older = stores.dockets().docket(COUNTS);
        report(1, Concern.WRONG);
        assertThat(stores.dockets().commit(older.restored(), Optional.empty(), Optional.empty()))
                .isFalse();
    }

    private Report report(int request, Concern concern) {
        return ((Reported.Taken) reporting.report(COUNTS, key(request), concern, TEXT)).report();
    }

    private Acted judge(Report report, Ruling ruling) {
        return judging.judge(report.id(), ruling, REVIEWER, REASON);
    }

    private void takeDown() {
        assertThat(judging.takeDown(COUNTS, REVIEWER, REASON)).isInstanceOf(Acted.Done.class);
    }

    private Acted restore() {
        return judging.restore(COUNTS, REVIEWER, REASON);
    }

    private Stage stage() {
        return stores.catalogue().find(COUNTS).map(Listing::stage).orElseThrow();
    }

    private List<Report> waiting() {
        return stores.dockets().listWaiting(Optional.empty(), 50);
    }

    private List<Entry> trail() {
        return stores.dockets().listEntries(COUNTS, Long.MAX_VALUE, 50);
    }

    private List<Deed> deeds() {
        return trail().stream().map(Entry::deed).toList();
    }

    private static RequestKey key(int request) {
        return new RequestKey("request-" + request);
    }

    private static Acted refused(Acted.Reason reason) {
        return new Acted.Refused(reason);
    }
}
