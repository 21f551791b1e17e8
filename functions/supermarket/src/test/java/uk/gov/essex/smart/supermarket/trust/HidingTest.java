package uk.gov.essex.smart.supermarket.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;

final class HidingTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Samples.MORNING);
    private static final Passage TEXT = new Passage("Row 7 names somebody");
    private static final Reviewer REVIEWER = new Reviewer(Samples.COUNCIL, new Line("R. Reviewer"));
    private static final RequestKey REQUEST = new RequestKey("request-1");

    private final Stores stores = Stores.inMemory();

    @Test
    void hidesAgainWhatAnotherTookDownWhileItWasRestored() {
        Publishing publishing = new Publishing(stores.catalogue(), CLOCK);
        publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
        publishing.release(Samples.COUNTS, Samples.release(1, Format.CSV));
        publishing.list(Samples.COUNTS);
        new Reporting(stores.catalogue(), stores.dockets(), CLOCK)
                .report(Samples.COUNTS, REQUEST, Concern.PERSONAL_DATA, TEXT);

        Catalogue interrupted =
                beforeACommit(() -> judging(stores.catalogue()).takeDown(Samples.COUNTS, REVIEWER, TEXT));
        Acted dismissed =
                judging(interrupted).judge(ReportId.of(Samples.COUNTS, REQUEST), Ruling.DISMISS, REVIEWER, TEXT);

        assertThat(dismissed).isInstanceOf(Acted.Done.class);
        assertThat(stores.catalogue().find(Samples.COUNTS).map(Listing::stage)).contains(Stage.HIDDEN);
    }

    private Judging judging(Catalogue catalogue) {
        return new Judging(catalogue, stores.dockets(), stores.trades(), stores.notices(), CLOCK);
    }

    /** The catalogue, with something done just before the first time that a listing is committed. */
    private Catalogue beforeACommit(Runnable once) {
        AtomicBoolean done = new AtomicBoolean();
        return (Catalogue) Proxy.newProxyInstance(
                Catalogue.class.getClassLoader(), new Class<?>[] {Catalogue.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && done.compareAndSet(false, true)) {
                        once.run();
                    }
                    return method.invoke(stores.catalogue(), arguments);
                });
    }
}
