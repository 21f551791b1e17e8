package uk.gov.essex.smart.places.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.http.Throttle;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Blocks;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.InMemoryLampposts;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.places.lambda.api.PlacesApi;

/** The real handler over stores in memory that hold the same few lampposts and readings every time. */
final class SeededApi {

    /** The moment that the API takes for now. */
    static final Instant NOW = Instant.parse("2026-01-01T06:00:00Z");

    /** A key whose minute is used up. */
    static final String EXHAUSTED = "usedusedusedused";

    private static final long NEW_YEAR = 1_767_225_600;
    private static final long QUARTER = 900;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ApiHandler handler;

    SeededApi() {
        this(lampposts(), blocks());
    }

    SeededApi(Lampposts lampposts, Blocks blocks) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        InstantSource clock = InstantSource.fixed(NOW);
        Throttle throttle = caller -> caller.key().equals(EXHAUSTED)
                ? new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(42))
                : new Admission.Admitted();
        handler = new ApiHandler(new HttpEdge(
                new Router(PlacesApi.routes(lampposts, blocks, clock)),
                throttle,
                new Log(out),
                new RequestMeter("Test", clock, out)));
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return handler.handleRequest(event, unusedContext());
    }

    /** Does what is done before a snapshot. */
    void prime() {
        handler.prime();
    }

    /** Everything that was logged. */
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Three posts in Chelmsford, one in Colchester. */
    static Lampposts lampposts() {
        Lampposts lampposts = new InMemoryLampposts();
        lampposts.register(post(1, 51.7343, 0.4691));
        lampposts.register(post(2, 51.735, 0.4702));
        lampposts.register(post(3, 51.7405, 0.4755));
        lampposts.register(post(4, 51.8892, 0.9042));
        return lampposts;
    }

    /**
     * Post 1 tells of the year's first two hours, each minute; post 2 of its first quarter. A wind about north, a
     * temperature about freezing, and people, who must not be seen.
     */
    private static Blocks blocks() {
        Blocks blocks = new InMemoryBlocks();
        for (int i = 0; i < 8; i++) {
            blocks.put(block(1, NEW_YEAR + i * QUARTER, i * 15L));
        }
        blocks.put(block(2, NEW_YEAR, 100));
        return blocks;
    }

    private static Block block(int post, long start, long first) {
        return new Block(
                id(post),
                new Grid(start, 60, 15),
                List.of(
                        series("no2", first, step -> 40 + step % 13),
                        series("wind-direction", first, step -> (355 + step % 11) % 360),
                        series("temperature", first, step -> step % 7 - 3),
                        series("footfall", first, step -> step % 5)));
    }

    private static Series series(String channel, long first, LongUnaryOperator value) {
        return new Series(
                (Channel.Stored) Channels.find(channel).orElseThrow(),
                LongStream.range(first, first + 15).map(value).toArray());
    }

    private static Lamppost post(int number, double latitude, double longitude) {
        return new Lamppost(id(number), new Position(latitude, longitude));
    }

    private static PostId id(int number) {
        return new PostId("post-%06d".formatted(number));
    }

    /** The handler asks nothing of its context; this one fails if it ever does. */
    private static Context unusedContext() {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("The handler asked its context for " + method.getName());
                });
    }
}
