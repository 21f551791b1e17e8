package uk.gov.essex.smart.supermarket.aws.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.trust.Acted;
import uk.gov.essex.smart.supermarket.trust.Concern;
import uk.gov.essex.smart.supermarket.trust.Judging;
import uk.gov.essex.smart.supermarket.trust.ReportId;
import uk.gov.essex.smart.supermarket.trust.Reported;
import uk.gov.essex.smart.supermarket.trust.Reporting;
import uk.gov.essex.smart.supermarket.trust.Reviewer;
import uk.gov.essex.smart.supermarket.trust.Ruling;
import uk.gov.essex.smart.supermarket.trust.Stores;

/** Several at once, over a real table. */
final class TrustRaceTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Samples.MORNING);
    private static final Passage TEXT = new Passage("Row 7 names somebody");
    private static final Reviewer REVIEWER = new Reviewer(Samples.COUNCIL, new Line("R. Reviewer"));

    private final Stores stores = DynamoTrustTest.inEmptyTables();
    private final Publishing publishing = new Publishing(stores.catalogue(), CLOCK);
    private final Reporting reporting = new Reporting(stores.catalogue(), stores.dockets(), CLOCK);
    private final Judging judging =
            new Judging(stores.catalogue(), stores.dockets(), stores.trades(), stores.notices(), CLOCK);

    @BeforeEach
    void list() {
        publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
        publishing.release(Samples.COUNTS, Samples.release(1, Format.CSV));
        publishing.list(Samples.COUNTS);
    }

    @Test
    void oneReportSentBySeveralThreadsIsOne() throws InterruptedException, ExecutionException {
        List<Reported> answers = together(IntStream.range(0, 6)
                .<Callable<Reported>>mapToObj(i -> () -> report(1))
                .toList());
        assertThat(answers).allMatch(Reported.Taken.class::isInstance).containsOnly(answers.getFirst());
        assertThat(stores.dockets().listEntries(Samples.COUNTS, Long.MAX_VALUE, 10))
                .hasSize(1);
        assertThat(stage()).isEqualTo(Stage.HIDDEN);
    }

    @Test
    void whatIsTakenDownWhileAReportIsDismissedIsDown() throws InterruptedException, ExecutionException {
        for (int i = 0; i < 8; i++) {
            publishing.restore(Samples.COUNTS);
            report(i);
            ReportId report = ReportId.of(Samples.COUNTS, key(i));
            List<Acted> answers = together(List.of(
                    () -> judging.judge(report, Ruling.DISMISS, REVIEWER, TEXT),
                    () -> judging.takeDown(Samples.COUNTS, REVIEWER, TEXT)));
            assertThat(answers).allMatch(Acted.Done.class::isInstance);
            assertThat(stage()).isEqualTo(Stage.HIDDEN);
            judging.restore(Samples.COUNTS, REVIEWER, TEXT);
        }
    }

    private Reported report(int request) {
        return reporting.report(Samples.COUNTS, key(request), Concern.PERSONAL_DATA, TEXT);
    }

    private static RequestKey key(int request) {
        return new RequestKey("request-" + request);
    }

    private Stage stage() {
        return stores.catalogue().find(Samples.COUNTS).map(Listing::stage).orElseThrow();
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
