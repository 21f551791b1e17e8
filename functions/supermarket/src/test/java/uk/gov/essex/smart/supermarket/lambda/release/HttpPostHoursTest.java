package uk.gov.essex.smart.supermarket.lambda.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.release.ExactChannel;
import uk.gov.essex.smart.supermarket.release.PostHours.Page;
import uk.gov.essex.smart.supermarket.release.Tile;

/** Over HTTP on this machine. */
final class HttpPostHoursTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Tile TILE = new Tile(370, 51_640);
    private static final String ROW = "post-000001,51.7343,0.4691,no2,ppb,2026-11-22T07:00:00Z,44.5,41,48,60";

    private record Reply(int status, String link, String body) {}

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> pauses = new ArrayList<>();
    private final HttpServer server;
    private final HttpPostHours hours;

    HttpPostHoursTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        hours = new HttpPostHours(HttpClient.newHttpClient(), base, () -> "a key", pauses::add);
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestHeaders().getFirst("x-api-key") + " " + exchange.getRequestURI());
        Reply reply = replies.remove();
        if (!reply.link().isEmpty()) {
            exchange.getResponseHeaders().set("link", "<" + reply.link() + ">; rel=\"next\"");
        }
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void replies(String link, String... rows) {
        replies.add(new Reply(200, link, HourRow.HEADER + "\r\n" + String.join("\r\n", rows)));
    }

    @Test
    void readsATilePageByPageAndGroupByGroup() {
        replies("/places/readings?cursor=abc", ROW);
        replies("", ROW.replace("T07", "T08"));
        replies("");
        Page first = hours.page(TILE, DAY, Optional.empty());
        Page second = hours.page(TILE, DAY, first.next());
        Page third = hours.page(TILE, DAY, second.next());
        assertThat(first.hours()).singleElement().satisfies(hour -> {
            assertThat(hour.channel()).isEqualTo(ExactChannel.NO2);
            assertThat(hour.hour()).isEqualTo(7);
            assertThat(hour.mean()).isEqualTo("44.5");
            assertThat(hour.readings()).isEqualTo(60);
        });
        assertThat(second.hours()).extracting(hour -> hour.hour()).containsExactly(8);
        assertThat(third).isEqualTo(new Page(List.of(), Optional.empty()));
        assertThat(asked)
                .containsExactly(
                        "a key /places/readings?bbox=0.370,51.640,0.570,51.840"
                                + "&channel=nox,no2,o3,so2,co,pm10,pm25,noise&from=2026-11-22T00:00:00Z"
                                + "&to=2026-11-23T00:00:00Z&resolution=hour&limit=10000",
                        "a key /places/readings?cursor=abc",
                        "a key /places/readings?bbox=0.370,51.640,0.570,51.840"
                                + "&channel=wind-speed,temperature,humidity,pressure&from=2026-11-22T00:00:00Z"
                                + "&to=2026-11-23T00:00:00Z&resolution=hour&limit=10000");
    }

    @Test
    void triesAgainWhatMayPass() {
        replies.add(new Reply(429, "", ""));
        replies.add(new Reply(503, "", ""));
        replies("", ROW);
        assertThat(hours.page(TILE, DAY, Optional.empty()).hours()).hasSize(1);
        assertThat(pauses).containsExactly(0, 1);
    }

    @Test
    void givesUpAtOnceWhereItMayNot() {
        replies.add(new Reply(403, "", ""));
        assertThatThrownBy(() -> hours.page(TILE, DAY, Optional.empty())).hasMessageContaining("status 403");
        assertThat(pauses).isEmpty();
    }

    @Test
    void followsNoLinkElsewhere() {
        replies("https://elsewhere.example/places/readings?", ROW);
        assertThatThrownBy(() -> hours.page(TILE, DAY, Optional.empty())).hasMessageContaining("does not lead to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post-000001,51.7343,0.4691,footfall,count,2026-11-22T07:00:00Z,44.5,41,48,60",
                "post-000001,51.7343,0.4691,no2,ug/m3,2026-11-22T07:00:00Z,44.5,41,48,60",
                "post-000001,51.7343,0.4691,no2,ppb,2026-11-21T07:00:00Z,44.5,41,48,60",
                "post-000001,51.7343"
            })
    void takesNothingThatItDidNotAskFor(String row) {
        replies("", row);
        assertThatThrownBy(() -> hours.page(TILE, DAY, Optional.empty())).isInstanceOf(IllegalStateException.class);
    }
}
