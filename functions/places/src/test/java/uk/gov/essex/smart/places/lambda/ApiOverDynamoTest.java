package uk.gov.essex.smart.places.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.InMemoryBlocks;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.places.aws.DynamoBlocks;
import uk.gov.essex.smart.places.aws.DynamoLampposts;
import uk.gov.essex.smart.places.query.BruteForce;
import uk.gov.essex.smart.places.query.Figure;
import uk.gov.essex.smart.places.query.Reading;
import uk.gov.essex.smart.places.query.Resolution;
import uk.gov.essex.smart.places.query.Selection;
import uk.gov.essex.smart.places.query.Statistic;
import uk.gov.essex.smart.testing.DynamoServer;
import uk.gov.essex.smart.testing.Tables;

/** A week of one post in a real DynamoDB, read back through the handler page by page. */
final class ApiOverDynamoTest {

    /** Over the turn of a year, and so of a partition. */
    private static final long FROM = Instant.parse("2025-12-29T00:00:00Z").getEpochSecond();

    private static final long TO = FROM + 7 * 86_400;
    private static final Lamppost POST = new Lamppost(new PostId("post-000001"), new Position(51.7343, 0.4691));
    private static final List<Channel.Exact> CHANNELS =
            Stream.of("no2", "temperature").map(ApiOverDynamoTest::exact).toList();
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private static final AtomicInteger REQUESTS = new AtomicInteger();
    private static final InMemoryBlocks MEMORY = new InMemoryBlocks();
    private static SeededApi api;

    @BeforeAll
    static void storeAWeek() {
        DynamoDbClient client = countingClient();
        DynamoLampposts lampposts = new DynamoLampposts(client, Tables.lampposts());
        lampposts.register(POST);
        DynamoBlocks blocks = new DynamoBlocks(Clients.enhanced(client), Tables.readings(), bytes -> {});
        Random random = new Random(2026);
        for (long start = FROM; start < TO; start += 900) {
            if (random.nextInt(50) > 0) {
                Block block = new Block(
                        POST.id(),
                        new Grid(start, 60, 15),
                        List.of(series(CHANNELS.getFirst(), random), series(CHANNELS.getLast(), random)));
                blocks.put(block);
                MEMORY.put(block);
            }
        }
        api = new SeededApi(lampposts, blocks);
    }

    @ParameterizedTest
    @CsvSource({
        "RAW, 10000",
        "RAW, 997",
        "QUARTER_HOUR, 1000",
        "QUARTER_HOUR, 101",
        "HOUR, 1000",
        "HOUR, 60",
        "DAY, 1000",
        "DAY, 3",
    })
    void tellsTheWeekExactlyByPagesOfBoundedWork(Resolution resolution, int limit) {
        List<Statistic> statistics = resolution == Resolution.RAW
                ? List.of(Statistic.Plain.VALUE)
                : Stream.of("mean", "min", "max", "count", "p50", "p95")
                        .flatMap(word -> Statistic.find(word).stream())
                        .toList();
        Selection selection = new Selection(CHANNELS, resolution, statistics, FROM, TO, limit);
        String asked = resolution == Resolution.RAW
                ? ""
                : "&statistic=" + statistics.stream().map(Statistic::word).collect(Collectors.joining(","));

        List<String> told = rows("/places/lampposts/post-000001/readings?channel=no2,temperature&resolution="
                + resolution.word() + asked + "&limit=" + limit + "&from=" + Instant.ofEpochSecond(FROM) + "&to="
                + Instant.ofEpochSecond(TO));

        assertThat(told)
                .isEqualTo(new BruteForce(MEMORY)
                        .readings(POST, selection).stream()
                                .map(ApiOverDynamoTest::row)
                                .toList());
    }

    @Test
    void looksThroughYearsOfSilenceByPagesOfBoundedWork() {
        List<String> told = rows("/places/lampposts/post-000001/readings?channel=no2&resolution=day&statistic=count"
                + "&from=2021-01-02T00:00:00Z&to=2026-01-05T00:00:00Z");
        assertThat(told).hasSize(7);
    }

    /** Every row of every page; no page may cost more requests than a page may. */
    private static List<String> rows(String url) {
        List<String> rows = new ArrayList<>();
        String next = url;
        while (!next.isEmpty()) {
            int before = REQUESTS.get();
            APIGatewayV2HTTPResponse page = api.answer(event(next));
            assertThat(page.getStatusCode()).as(page.getBody()).isEqualTo(200);
            assertThat(REQUESTS.get() - before).as("requests for a page").isLessThanOrEqualTo(76);
            page.getBody().lines().skip(1).forEach(rows::add);
            next = NEXT.matcher(page.getHeaders().getOrDefault("link", ""))
                    .results()
                    .map(link -> link.group(1))
                    .findFirst()
                    .orElse("");
        }
        return rows;
    }

    private static APIGatewayV2HTTPEvent event(String url) {
        URI uri = URI.create(url);
        Map<String, String> query = Pattern.compile("&")
                .splitAsStream(uri.getRawQuery())
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /places/lampposts/{post}/readings")
                .withRawPath(uri.getPath())
                .withPathParameters(Map.of("post", "post-000001"))
                .withQueryStringParameters(query)
                .withHeaders(Map.of("accept", "text/csv"))
                .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder()
                        .withRequestId("request-1")
                        .build())
                .build();
    }

    private static String row(Reading reading) {
        return Stream.concat(
                        Stream.of(
                                "post-000001",
                                "51.7343",
                                "0.4691",
                                reading.channel().name(),
                                reading.channel().unit(),
                                Instant.ofEpochSecond(reading.second()).toString()),
                        reading.figures().stream().map(Figure::number).map(number -> number.toPlainString()))
                .collect(Collectors.joining(","));
    }

    private static Series series(Channel.Exact channel, Random random) {
        long[] values = random.longs(15, -20, 120)
                .map(value -> Math.max(value, channel.least()))
                .toArray();
        values[random.nextInt(15)] = Series.MISSING;
        return new Series(channel, values);
    }

    private static Channel.Exact exact(String name) {
        return (Channel.Exact) Channels.find(name).orElseThrow();
    }

    private static DynamoDbClient countingClient() {
        return DynamoDbClient.builder()
                .endpointOverride(DynamoServer.endpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(Clients.http())
                .overrideConfiguration(configuration ->
                        configuration.addExecutionInterceptor(new ExecutionInterceptor() {
                            @Override
                            public void beforeTransmission(
                                    Context.BeforeTransmission context, ExecutionAttributes attributes) {
                                REQUESTS.incrementAndGet();
                            }
                        }))
                .build();
    }
}
