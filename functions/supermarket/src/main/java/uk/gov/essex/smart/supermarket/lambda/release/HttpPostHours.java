package uk.gov.essex.smart.supermarket.lambda.release;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.release.ExactChannel;
import uk.gov.essex.smart.supermarket.release.PostHour;
import uk.gov.essex.smart.supermarket.release.PostHours;
import uk.gov.essex.smart.supermarket.release.Tile;

/** Hours of lampposts over {@code GET /places/readings}, as CSV, with a key of the scope {@code places:read}. */
public final class HttpPostHours implements PostHours {

    private static final int MOST_CHANNELS = 8;
    private static final int MOST_ATTEMPTS = 6;
    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAULTS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern NEXT = Pattern.compile("<([^>]{1,4000})>; rel=\"next\"");
    private static final List<String> GROUPS = groups();

    private final HttpClient client;
    private final URI base;
    private final Supplier<String> key;
    private final IntConsumer pause;

    /**
     * Over a client that follows no redirect: the key is sent to this host alone.
     *
     * @param base scheme and host of the API
     * @param key the API key, asked for at each request
     * @param pause waits a little longer at each attempt
     */
    public HttpPostHours(HttpClient client, URI base, Supplier<String> key, IntConsumer pause) {
        this.client = client;
        this.base = base;
        this.key = key;
        this.pause = pause;
    }

    private static List<String> groups() {
        List<String> words =
                Stream.of(ExactChannel.values()).map(ExactChannel::word).toList();
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < words.size(); from += MOST_CHANNELS) {
            groups.add(String.join(",", words.subList(from, Math.min(words.size(), from + MOST_CHANNELS))));
        }
        return List.copyOf(groups);
    }

    /** @throws IllegalStateException where Smart Places cannot be read, or answers what it does not promise */
    @Override
    public Page page(Tile tile, LocalDate day, Optional<String> cursor) {
        Spot spot = Spot.parse(cursor);
        String url = spot.url().isEmpty() ? first(tile.box(), day, GROUPS.get(spot.group())) : spot.url();
        HttpResponse<Stream<String>> answer = get(base.resolve(url));
        return new Page(hours(answer, day), next(spot, answer).map(Spot::text));
    }

    private static String first(Box box, LocalDate day, String channels) {
        return String.format(
                Locale.ROOT,
                "/places/readings?bbox=%.3f,%.3f,%.3f,%.3f&channel=%s&from=%sT00:00:00Z&to=%sT00:00:00Z&resolution=hour&limit=%d",
                box.west(),
                box.south(),
                box.east(),
                box.north(),
                channels,
                day,
                day.plusDays(1),
                MOST);
    }

    private static List<PostHour> hours(HttpResponse<Stream<String>> answer, LocalDate day) {
        try (Stream<String> body = answer.body()) {
            List<String> lines = body.limit(MOST + 2L).collect(Collectors.toList());
            if (lines.isEmpty() || !lines.getFirst().equals(HourRow.HEADER) || lines.size() > MOST + 1) {
                throw new IllegalStateException("A page must have the header " + HourRow.HEADER + " and at most " + MOST
                        + " rows; it has " + lines.size() + " lines");
            }
            return lines.stream().skip(1).map(line -> HourRow.parse(line, day)).toList();
        }
    }

    private static Optional<Spot> next(Spot spot, HttpResponse<Stream<String>> answer) {
        Matcher link = NEXT.matcher(answer.headers().firstValue("link").orElse(""));
        if (link.find()) {
            return Optional.of(new Spot(spot.group(), link.group(1)));
        }
        return spot.group() + 1 < GROUPS.size() ? Optional.of(new Spot(spot.group() + 1, "")) : Optional.empty();
    }

    private HttpResponse<Stream<String>> get(URI url) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("accept", "text/csv")
                .header("x-api-key", key.get())
                .timeout(PATIENCE)
                .build();
        String fault = "";
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
                if (answer.statusCode() == OK) {
                    return answer;
                }
                answer.body().close();
                fault = "status " + answer.statusCode();
                if (answer.statusCode() != TOO_MANY_REQUESTS && answer.statusCode() < SERVER_FAULTS) {
                    break;
                }
            } catch (IOException unreachable) {
                fault = unreachable.getClass().getSimpleName();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while Smart Places was read", ended);
            }
            pause.accept(attempt);
        }
        throw new IllegalStateException("Smart Places cannot be read: " + fault);
    }
}
