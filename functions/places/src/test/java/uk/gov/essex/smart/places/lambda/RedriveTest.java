package uk.gov.essex.smart.places.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.ingest.Refusal;
import uk.gov.essex.smart.testing.Repository;

/** The forms of dead letters in {@code events/places/redrive}, and the operator's command. */
final class RedriveTest {

    private static final long START = 1_767_225_600;

    private final InMemoryBlocks blocks = new InMemoryBlocks();
    private final Road road = new Road(blocks);

    @Test
    void keepsAMessageWhoseInvocationFailed() {
        letter("lambda-failure");

        assertThat(run("{\"most\": 100}")).isEqualTo("{\"taken\":1,\"stored\":1}");
        assertThat(blocks.size()).isEqualTo(1);
        road.deadLetters().reveal();
        assertThat(road.deadLetters().reasons()).isEmpty();
    }

    @Test
    void keepsAMessageTheRuleCouldNotHandOver() {
        letter("rule-failure");

        assertThat(run("{\"most\": 100}")).isEqualTo("{\"taken\":1,\"stored\":1}");
        assertThat(blocks.list(new PostId("post-000001"), START, START + 60, 1)).hasSize(1);
    }

    @Test
    void doesNotBelieveADeviceThatNamesAnotherPostThanTheTopic() {
        letter("rule-failure-spoofed");

        assertThat(run("{\"most\": 100}")).isEqualTo("{\"taken\":1,\"refused\":1}");
    }

    @Test
    void leavesOnTheQueueWhatIsRefusedAgainAndTakesItOnceOnly() {
        road.deadLetters().put(Refusal.TOO_OLD, Envelopes.wrap(sample("ingest/refuses-too-old")));

        assertThat(run("{\"most\": 100}")).isEqualTo("{\"taken\":1,\"refused\":1}");
        road.deadLetters().reveal();
        assertThat(road.deadLetters().reasons()).containsExactly(Refusal.TOO_OLD);
    }

    @Test
    void leavesOnTheQueueWhatHasNoKnownForm() {
        List.of(
                        "",
                        "null",
                        "{}",
                        "{\"event\":\"not base64!\"}",
                        "{\"topic\":\"a/b\",\"base64OriginalPayload\":\"e30=\"}")
                .forEach(body -> road.deadLetters().add(Refusal.MALFORMED, body));

        assertThat(run("{\"most\": 100}")).isEqualTo("{\"taken\":5,\"unreadable\":5}");
        road.deadLetters().reveal();
        assertThat(road.deadLetters().reasons()).hasSize(5);
    }

    @Test
    void takesAtMostAsManyAsAskedFor() {
        String letter = Envelopes.wrap(sample("ingest/full-block"));
        Stream.generate(() -> letter)
                .limit(25)
                .forEach(body -> road.deadLetters().add(Refusal.MALFORMED, body));

        assertThat(run("{\"most\": 12}")).isEqualTo("{\"taken\":12,\"stored\":1,\"duplicate\":11}");
        assertThat(run("{}")).isEqualTo("{\"taken\":13,\"duplicate\":13}");
    }

    @Test
    void refusesACommandOfAnotherForm() {
        for (String command : List.of("[]", "{\"most\":0}", "{\"most\":1001}", "{\"most\":\"all\"}", "{\"all\":1}")) {
            assertThatIllegalArgumentException().as(command).isThrownBy(() -> run(command));
        }
    }

    @Test
    void everyLetterSampleIsUsed() throws IOException {
        try (Stream<Path> files = Files.list(Repository.path("events/places/redrive"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("lambda-failure.json", "rule-failure.json", "rule-failure-spoofed.json");
        }
    }

    private void letter(String name) {
        road.deadLetters().add(Refusal.MALFORMED, new String(sample("redrive/" + name), UTF_8));
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Repository.path("events/places/" + name + ".json"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String run(String command) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            new RedriveHandler(road.redrive())
                    .handleRequest(new ByteArrayInputStream(command.getBytes(UTF_8)), answer, new Invocation());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return answer.toString(UTF_8);
    }
}
