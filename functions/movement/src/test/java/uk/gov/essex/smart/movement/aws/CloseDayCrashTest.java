package uk.gov.essex.smart.movement.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.movement.Answerable;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.InMemorySupply;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.closing.Closing;
import uk.gov.essex.smart.movement.closing.DrivenDay;
import uk.gov.essex.smart.movement.insight.DayFigures;
import uk.gov.essex.smart.movement.insight.InMemoryUnmetDemand;
import uk.gov.essex.smart.movement.ledger.Entry;
import uk.gov.essex.smart.testing.DyingDynamo;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** The close of a day dies at any of its calls, before or after it reached the store: the next close ends as if nothing had been. */
final class CloseDayCrashTest {

    private final DynamoDbClient client = DynamoServer.client();
    private final String runs = Tables.byPartition();
    private final String bookings = Tables.byPartition();
    private final String supply = Tables.byPartition();
    private final DrivenDay driven = new DrivenDay();

    /** Where the plans are read that nothing can be lost by reading. */
    private final InMemoryStore inMemory = new InMemoryStore();

    CloseDayCrashTest() {
        driven.store(inMemory, new InMemorySupply(), new InMemoryUnmetDemand());
        driven.store(
                new DynamoCommits(client, runs, bookings),
                new DynamoSupply(client, supply),
                new DynamoUnmetDemand(client, Tables.byPartition()));
    }

    @Test
    void leavesNothingThatTheNextCloseDoesNotMend() {
        String undisturbed = Tables.byPartition();
        DyingDynamo none = new DyingDynamo(Integer.MAX_VALUE, false);
        assertThat(close(none.client(), inMemory, undisturbed).entered()).isEqualTo(2);
        assertThat(none.calls()).isGreaterThan(9);
        for (int fatal = 1; fatal <= none.calls(); fatal++) {
            for (boolean after : new boolean[] {false, true}) {
                String insights = Tables.byPartition();
                DynamoDbClient dying = new DyingDynamo(fatal, after).client();
                assertThatThrownBy(() -> close(dying, inMemory, insights)).hasMessage("dead");
                close(client, inMemory, insights);
                assertThat(entries(insights))
                        .as("at %s, after %s", fatal, after)
                        .isEqualTo(entries(undisturbed));
                assertThat(figures(insights)).isEqualTo(figures(undisturbed));
            }
        }
    }

    @Test
    void closedAgainNothingChanges() {
        String insights = Tables.byPartition();
        Plans plans = new DynamoPlans(client, runs);
        close(client, plans, insights);
        List<Entry> entered = entries(insights);
        DayFigures figures = figures(insights);

        assertThat(close(client, plans, insights).entered()).isZero();
        assertThat(entries(insights)).isEqualTo(entered).hasSize(2);
        assertThat(figures(insights)).isEqualTo(figures);
        assertThat(figures.agencies()).hasSize(2);
    }

    private Closing.Closed close(DynamoDbClient by, Plans plans, String insights) {
        return new Closing(
                        new Closing.Stores(
                                plans,
                                new DynamoBookings(by, bookings),
                                new DynamoUnmetDemand(by, insights),
                                new DynamoEntries(by, insights),
                                new DynamoInsights(by, insights)),
                        new Answerable(new DynamoSupply(by, supply)))
                .close(Samples.DAY);
    }

    private List<Entry> entries(String insights) {
        return new DynamoEntries(client, insights).list(Samples.DAY);
    }

    private DayFigures figures(String insights) {
        return new DynamoInsights(client, insights).find(Samples.DAY).orElseThrow();
    }
}
