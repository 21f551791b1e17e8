package uk.gov.essex.smart.movement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import uk.gov.essex.smart.movement.BookingId;
import uk.gov.essex.smart.movement.PlannedRide;
import uk.gov.essex.smart.movement.Quote;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.booking.Acceptance;
import uk.gov.essex.smart.movement.booking.Accepting;
import uk.gov.essex.smart.testing.DynamoServer;

/**
 * Many people accept at once what a hundred seats can carry. The system property {@code accepts} says how many: ten
 * thousand pass too, and take DynamoDB Local two minutes of processor time.
 */
final class ConcurrentAcceptsTest {

    private static final int RUNS = 10;
    private static final int ACCEPTS = Integer.getInteger("accepts", 1_000);
    private static final int AT_ONCE = 64;
    private static final int BATCH = 25;

    private final DynamoDbClient client = DynamoServer.client();
    private final Rush rush = new Rush();

    @Test
    void oversellNothingAndLoseNothing() throws InterruptedException {
        List<RunPlan> runs = IntStream.range(0, RUNS)
                .mapToObj(i -> rush.opened(client, "m" + i))
                .toList();
        List<Quote> quotes = IntStream.range(0, ACCEPTS)
                .mapToObj(i -> Rush.quote(runs.get(i % RUNS)))
                .toList();
        hold(quotes);
        Accepting accepting = rush.accepting(client, ConcurrentAcceptsTest::pause);
        Map<BookingId, String> answers = new ConcurrentHashMap<>();
        long start = System.nanoTime();
        all(quotes, quote -> answers.put(new BookingId(quote.token()), answer(accepting, quote)));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        Map<String, Long> counts =
                answers.values().stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        System.out.println(ACCEPTS + " accepts of " + RUNS * Rush.SEATS + " seats on " + RUNS + " runs, " + AT_ONCE
                + " at once: " + counts + " in " + millis + " ms");
        Set<BookingId> told = answers.entrySet().stream()
                .filter(answer -> answer.getValue().equals("booked"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(carried(runs)).isEqualTo(told).hasSize(RUNS * Rush.SEATS);
        assertThat(told)
                .allSatisfy(id -> assertThat(rush.bookings(client).find(id)).isPresent());
    }

    /** Who is told that others are faster comes again. */
    private static String answer(Accepting accepting, Quote quote) {
        while (true) {
            Acceptance acceptance = accepting.accept(
                    Rush.OWNER, List.of(quote.offers().getFirst().id()), Samples.NOW);
            switch (acceptance) {
                case Acceptance.Confirmed confirmed -> {
                    return "booked";
                }
                case Acceptance.NotBooked(Acceptance.Reason reason) -> {
                    if (reason != Acceptance.Reason.BUSY) {
                        return reason.slug();
                    }
                }
            }
        }
    }

    private Set<BookingId> carried(List<RunPlan> runs) {
        DynamoPlans plans = new DynamoPlans(client, rush.runs);
        Set<BookingId> carried = new HashSet<>();
        for (RunPlan run : runs) {
            RunPlan plan = plans.find(run.id()).orElseThrow();
            assertThat(plan.rides()).hasSize(Rush.SEATS);
            assertThat(plan.version()).isEqualTo(1 + Rush.SEATS);
            plan.rides().stream().map(PlannedRide::booking).forEach(carried::add);
        }
        return carried;
    }

    private void hold(List<Quote> quotes) {
        for (int i = 0; i < quotes.size(); i += BATCH) {
            List<WriteRequest> writes = quotes.subList(i, Math.min(quotes.size(), i + BATCH)).stream()
                    .map(quote -> WriteRequest.builder()
                            .putRequest(
                                    PutRequest.builder().item(Item.of(quote)).build())
                            .build())
                    .toList();
            client.batchWriteItem(batch -> batch.requestItems(Map.of(rush.bookings, new ArrayList<>(writes))));
        }
    }

    private static void all(List<Quote> quotes, Consumer<Quote> action) throws InterruptedException {
        Semaphore room = new Semaphore(AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Quote quote : quotes) {
                room.acquire();
                threads.execute(() -> {
                    try {
                        action.accept(quote);
                    } finally {
                        room.release();
                    }
                });
            }
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1L << Math.min(attempt + 1, 7)));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
