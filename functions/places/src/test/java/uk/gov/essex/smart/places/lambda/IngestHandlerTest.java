package uk.gov.essex.smart.places.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.aws.RehearsedBlocks;
import uk.gov.essex.smart.places.ingest.DeadLetters;
import uk.gov.essex.smart.places.ingest.Refusal;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Repository;
import uk.gov.essex.smart.testing.Tables;

final class IngestHandlerTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, UTF_8);

    @Test
    void aStoreThatFailsIsTriedAgainAndNotADeadLetter() throws IOException {
        Road road = new Road(new Failing());

        assertThatExceptionOfType(NotTaken.class).isThrownBy(() -> road.send(sample("full-block")));

        assertThat(road.deadLetters().reasons()).isEmpty();
        assertThat(road.printed())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("\"level\":\"ERROR\"", "\"requestId\":\"request-1\"", "IllegalStateException")
                        .doesNotContain("02:00:00:aa:bb:cc"));
    }

    @Test
    void aRefusedMessageThatTheQueueDoesNotTakeIsTriedAgain() throws IOException {
        Road road = new Road(new InMemoryBlocks(), new Shut(), out);

        assertThatExceptionOfType(NotTaken.class)
                .isThrownBy(() -> road.send(sample("refuses-too-old")))
                .withNoCause()
                .satisfies(fault -> assertThat(fault.getStackTrace()).isEmpty());
    }

    @Test
    void theRehearsalWalksTheRoadAndKeepsNothing() {
        String table = Tables.readings();
        Road road = new Road(new RehearsedBlocks(Clients.enhanced(DynamoServer.client()), table));

        new Rehearsal(road.handler()).run();

        assertThat(DynamoServer.client().scan(scan -> scan.tableName(table)).count())
                .isZero();
        assertThat(road.deadLetters().reasons()).isEmpty();
        assertThat(Metrics.of(road.printed())).containsEntry("Duplicates", 1L);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Repository.path("events/places/ingest/" + name + ".json"));
    }

    /** A table that is throttled; its message quotes what no line may show. */
    private static final class Failing implements Blocks {

        @Override
        public Stored put(Block block) {
            throw new IllegalStateException("throttled while storing 02:00:00:aa:bb:cc");
        }

        @Override
        public List<Block> list(PostId post, long from, long until, int most) {
            return List.of();
        }
    }

    private static final class Shut implements DeadLetters {

        @Override
        public void put(Refusal reason, String body) {
            throw new IllegalStateException("no connection");
        }

        @Override
        public List<Letter> take(int most) {
            return List.of();
        }

        @Override
        public void remove(Letter letter) {
            throw new IllegalStateException("no connection");
        }
    }
}
