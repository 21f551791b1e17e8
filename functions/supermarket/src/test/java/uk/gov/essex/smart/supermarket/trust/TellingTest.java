package uk.gov.essex.smart.supermarket.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Publishing;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.orders.Purchases;

/** A takedown whose telling stops on the way, and goes on when it is sent again. */
final class TellingTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Samples.MORNING);
    private static final Reviewer REVIEWER = new Reviewer(Samples.COUNCIL, new Line("R. Reviewer"));
    private static final Passage REASON = new Passage("A column told home addresses");
    private static final int BUYERS = 250;

    private final Stores stores = Stores.inMemory();
    private final Faulty notices = new Faulty(stores.notices());
    private final Judging judging = new Judging(stores.catalogue(), stores.dockets(), stores.trades(), notices, CLOCK);

    /** Notices that come to nothing once so many pages were written, and say so or break. */
    private static final class Faulty implements Notices {

        private final Notices notices;
        private int pages = Integer.MAX_VALUE;
        private boolean breaks = false;

        Faulty(Notices notices) {
            this.notices = notices;
        }

        @Override
        public boolean put(List<Notice> page) {
            pages--;
            if (pages >= 0) {
                return notices.put(page);
            }
            if (breaks) {
                throw new IllegalStateException("The store is away");
            }
            return false;
        }

        @Override
        public List<Notice> list(AccountId buyer, Optional<NoticeMark> before, int most) {
            return notices.list(buyer, before, most);
        }
    }

    @BeforeEach
    void sell() {
        Publishing publishing = new Publishing(stores.catalogue(), CLOCK);
        publishing.draft(Samples.CYCLING, Samples.COUNTS, Samples.particulars());
        publishing.release(Samples.COUNTS, Samples.release(1, Format.CSV));
        publishing.list(Samples.COUNTS);
        Purchases purchases = new Purchases(stores.trades(), Samples.CYCLING);
        buyers().forEach(buyer -> purchases.once(buyer, Samples.COUNTS, Samples.MORNING));
    }

    private static List<AccountId> buyers() {
        return IntStream.range(0, BUYERS)
                .mapToObj(i -> new AccountId("buyer-" + i))
                .toList();
    }

    @Test
    void saysThatNotAllWereToldAndGoesOn() {
        notices.pages = 1;
        assertThat(takeDown().takedown().orElseThrow().allTold()).isFalse();
        assertThat(told()).isEqualTo(Notices.MOST);
        notices.pages = Integer.MAX_VALUE;
        assertThat(takeDown().takedown().orElseThrow().allTold()).isTrue();
        assertThat(told()).isEqualTo(BUYERS);
    }

    @Test
    void hidesFirstAndGoesOnAfterABreak() {
        notices.pages = 2;
        notices.breaks = true;
        assertThatThrownBy(this::takeDown).hasMessage("The store is away");
        assertThat(stores.catalogue().find(Samples.COUNTS).map(Listing::stage)).contains(Stage.HIDDEN);
        notices.pages = Integer.MAX_VALUE;
        takeDown();
        assertThat(told()).isEqualTo(BUYERS);
        assertThat(stores.dockets().listEntries(Samples.COUNTS, Long.MAX_VALUE, 10))
                .extracting(Entry::deed)
                .containsExactly(Deed.TOLD, Deed.TAKEN_DOWN);
    }

    private Docket takeDown() {
        return ((Acted.Done) judging.takeDown(Samples.COUNTS, REVIEWER, REASON)).docket();
    }

    /** How many notices there are of all buyers. */
    private int told() {
        return buyers().stream()
                .mapToInt(buyer ->
                        stores.notices().list(buyer, Optional.empty(), 5).size())
                .sum();
    }
}
