package uk.gov.essex.smart.movement.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RoadLeg;
import uk.gov.essex.smart.movement.TravelTimes;
import uk.gov.essex.smart.movement.TravelTimesContract;

/** Over a stub on loopback that speaks the service's wire format: 1.25 times the straight line, at 12 metres a second. */
final class LocationTravelTimesTest extends TravelTimesContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> requests = new ArrayList<>();
    private final List<String> authorisations = new ArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private HttpServer server;
    private Instant now = NOON.minusSeconds(3_600 * 24);
    private boolean down;
    private LocationTravelTimes travelTimes;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v2/route-matrix", this::answer);
        server.start();
        travelTimes = new LocationTravelTimes(
                UrlConnectionHttpClient.create(),
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                "eu-west-2",
                (InstantSource) () -> now,
                failures::incrementAndGet);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    protected TravelTimes travelTimes() {
        return travelTimes;
    }

    @Test
    void asksForEachOriginOnceAndNeverTwice() {
        List<RoadLeg> legs = List.of(
                new RoadLeg(CHELMSFORD, MALDON, NOON),
                new RoadLeg(CHELMSFORD, new Position(51.8, 0.6), NOON.plusSeconds(60)),
                new RoadLeg(MALDON, CHELMSFORD, NOON));
        travelTimes.roads(legs);
        travelTimes.roads(legs);
        assertThat(requests).hasSize(2);
        JsonNode first = requests.getFirst();
        assertThat(first.at("/Origins/0/Position/0").doubleValue()).isEqualTo(0.4685);
        assertThat(first.at("/Origins/0/Position/1").doubleValue()).isEqualTo(51.7361);
        assertThat(first.path("Destinations")).hasSize(2);
        assertThat(first.path("DepartureTime").asText()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(first.at("/RoutingBoundary/Unbounded").asBoolean()).isTrue();
        assertThat(authorisations.getFirst())
                .startsWith("AWS4-HMAC-SHA256 Credential=test/")
                .contains("/eu-west-2/geo-routes/aws4_request");
    }

    @Test
    void fallsBackToTheModelAndLeavesTheServiceAloneForAMinute() {
        down = true;
        RoadLeg leg = new RoadLeg(CHELMSFORD, MALDON, NOON);
        Road model = CircuityTravelTimes.road(CHELMSFORD, MALDON, NOON);
        assertThat(travelTimes.roads(List.of(leg))).containsExactly(model);
        assertThat(travelTimes.roads(List.of(leg))).containsExactly(model);
        assertThat(failures).hasValue(1);
        assertThat(requests).hasSize(1);
        down = false;
        now = now.plusSeconds(61);
        assertThat(travelTimes.roads(List.of(leg)).getFirst()).isNotEqualTo(model);
    }

    @Test
    void takesTheModelForARoadThatTheServiceDoesNotFind() {
        Position sea = new Position(51.6, 1.2);
        assertThat(travelTimes.roads(List.of(new RoadLeg(CHELMSFORD, sea, NOON))))
                .containsExactly(CircuityTravelTimes.road(CHELMSFORD, sea, NOON));
        assertThat(failures).hasValue(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        synchronized (requests) {
            requests.add(request);
            authorisations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        }
        byte[] body = down ? "{\"message\":\"down\"}".getBytes(StandardCharsets.UTF_8) : matrix(request);
        exchange.sendResponseHeaders(down ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] matrix(JsonNode request) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("ErrorCount", 0);
        ArrayNode rows = answer.putArray("RouteMatrix");
        for (JsonNode origin : request.path("Origins")) {
            ArrayNode row = rows.addArray();
            for (JsonNode destination : request.path("Destinations")) {
                Position to = position(destination);
                double metres = position(origin).distanceMetres(to) * 1.25;
                ObjectNode entry = row.addObject();
                if (to.longitude() > 1.1) {
                    entry.put("Distance", 0).put("Duration", 0).put("Error", "NoMatchDestination");
                } else {
                    entry.put("Distance", Math.round(metres)).put("Duration", Math.round(metres / 12));
                }
            }
        }
        answer.putObject("RoutingBoundary").put("Unbounded", true);
        return JSON.writeValueAsBytes(answer);
    }

    private static Position position(JsonNode place) {
        return new Position(
                place.at("/Position/1").doubleValue(), place.at("/Position/0").doubleValue());
    }
}
