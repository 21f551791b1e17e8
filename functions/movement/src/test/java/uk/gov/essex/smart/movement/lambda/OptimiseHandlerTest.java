package uk.gov.essex.smart.movement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.movement.Change;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Commits;
import uk.gov.essex.smart.movement.InMemoryStore;
import uk.gov.essex.smart.movement.InMemoryTurns;
import uk.gov.essex.smart.movement.Plans;
import uk.gov.essex.smart.movement.RunId;
import uk.gov.essex.smart.movement.RunPlan;
import uk.gov.essex.smart.movement.Samples;
import uk.gov.essex.smart.movement.Zone;
import uk.gov.essex.smart.movement.booking.Planner;
import uk.gov.essex.smart.movement.booking.Reoptimising;
import uk.gov.essex.smart.movement.booking.Terms;

final class OptimiseHandlerTest {

    private static final int TRIPS = 20;

    @Test
    void bettersPlansInDynamoAndKeepsEveryPromise() {
        DynamoApi api = new DynamoApi();
        List<JsonNode> bookings = booked(api);

        String counted = optimised(api.reoptimising(api.commits()));

        assertThat(count(counted, "BetteredRuns")).isPositive();
        assertThat(count(counted, "LostRuns")).isZero();
        assertThat(count(counted, "GainPence")).isPositive();
        bookings.forEach(booking -> checkPromise(api, booking));
    }

    @Test
    void leavesARunThatSomebodyChangedToTheNextTime() {
        DynamoApi api = new DynamoApi();
        List<JsonNode> bookings = booked(api);
        AtomicInteger calls = new AtomicInteger();
        Commits rivalled = change -> {
            if (calls.getAndIncrement() == 0) {
                RunPlan touched =
                        api.plans().find(change.plans().getFirst().id()).orElseThrow();
                assertThat(api.commits().commit(Change.at(Samples.NOW).with(touched)))
                        .isEqualTo(Commits.Outcome.DONE);
            }
            return api.commits().commit(change);
        };

        assertThat(count(optimised(api.reoptimising(rivalled)), "LostRuns")).isPositive();
        bookings.forEach(booking -> checkPromise(api, booking));
        assertThat(count(optimised(api.reoptimising(api.commits())), "BetteredRuns"))
                .isPositive();
        bookings.forEach(booking -> checkPromise(api, booking));
    }

    @Test
    void givesEveryAreaItsTurnThoughTimeIsShort() {
        List<String> asked = new ArrayList<>();
        InMemoryStore store = new InMemoryStore();
        Plans noted = new Plans() {
            @Override
            public Optional<RunPlan> find(RunId id) {
                return store.find(id);
            }

            @Override
            public List<RunPlan> list(LocalDate day, Zone zone, int most) {
                asked.add(day + " " + zone.name());
                return store.list(day, zone, most);
            }
        };
        Reoptimising reoptimising =
                new Reoptimising(noted, store, store, new Planner(new CircuityTravelTimes(), Terms.USUAL.weights()));
        InMemoryTurns turns = new InMemoryTurns();
        int areas = 2 * Zone.all().size();
        for (int call = 0; call < areas / 10; call++) {
            Instant now = Samples.NOW.plusSeconds(call * 300L);
            AtomicInteger left = new AtomicInteger(10);
            new OptimiseHandler(reoptimising, turns, 1, () -> now, new PrintStream(OutputStream.nullOutputStream()))
                    .handleRequest(
                            InputStream.nullInputStream(),
                            OutputStream.nullOutputStream(),
                            context(() -> left.getAndDecrement() > 0 ? 60_000 : 1_000));
        }
        assertThat(asked).hasSize(areas).doesNotHaveDuplicates();
    }

    private static List<JsonNode> booked(DynamoApi api) {
        KeyHolder rider = api.by("keykeykeykeykeyk");
        DynamoApi.minibuses(rider, 3, 8);
        SplittableRandom random = new SplittableRandom(5);
        List<JsonNode> bookings = new ArrayList<>();
        for (int i = 0; i < TRIPS; i++) {
            JsonNode offers = rider.send("POST /movement/trip-requests", Map.of(), """
                {"from": %s, "to": %s, "departAfter": "2026-11-24T%02d:%02d:00Z"}\
                """.formatted(
                                    place(random), place(random), random.nextInt(8, 17), random.nextInt(60)))
                    .ok()
                    .path("offers");
            if (!offers.isEmpty()) {
                String last = offers.path(offers.size() - 1).path("offer").asText();
                bookings.add(rider.post("/movement/offers/{offer}/accept", "offer", last, "{}")
                        .ok()
                        .path("bookings")
                        .path(0));
            }
        }
        assertThat(bookings).hasSizeGreaterThan(TRIPS * 2 / 3);
        return bookings;
    }

    private static String place(SplittableRandom random) {
        return "{\"latitude\": %.5f, \"longitude\": %.5f}"
                .formatted(51.68 + random.nextDouble() * 0.12, 0.40 + random.nextDouble() * 0.18);
    }

    /** The booking stands as it was promised, and its vehicle is expected within the promise. */
    private static void checkPromise(DynamoApi api, JsonNode booking) {
        JsonNode status = api.by("keykeykeykeykeyk")
                .get(
                        "/movement/bookings/{booking}",
                        "booking",
                        booking.path("booking").asText())
                .ok();
        assertThat(status.path("state").asText()).isEqualTo("confirmed");
        for (String window : List.of("pickup", "arrival")) {
            assertThat(status.path("promise").path(window))
                    .isEqualTo(booking.path("promise").path(window));
        }
        assertThat(status.path("expected")).hasSize(2);
        assertWithin(status.path("expected").path(0), status.path("promise").path("pickup"));
        assertWithin(status.path("expected").path(1), status.path("promise").path("arrival"));
    }

    private static void assertWithin(JsonNode expected, JsonNode window) {
        assertThat(Instant.parse(expected.path("at").asText()))
                .isBetween(
                        Instant.parse(window.path("earliest").asText()),
                        Instant.parse(window.path("latest").asText()));
    }

    private static String optimised(Reoptimising reoptimising) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new OptimiseHandler(
                        reoptimising,
                        new InMemoryTurns(),
                        1,
                        () -> Samples.NOW,
                        new PrintStream(printed, true, StandardCharsets.UTF_8))
                .handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), context(() -> 900_000));
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static long count(String line, String metric) {
        Matcher matcher = Pattern.compile("\"" + metric + "\":([0-9]+)").matcher(line);
        assertThat(matcher.find()).as(line).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    /** A context that knows how much time is left, and nothing else. */
    private static Context context(IntSupplier remainingMillis) {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getRemainingTimeInMillis");
                    return remainingMillis.getAsInt();
                });
    }
}
