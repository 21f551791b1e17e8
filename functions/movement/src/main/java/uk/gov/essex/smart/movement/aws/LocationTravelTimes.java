package uk.gov.essex.smart.movement.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.movement.CircuityTravelTimes;
import uk.gov.essex.smart.movement.Road;
import uk.gov.essex.smart.movement.RoadLeg;
import uk.gov.essex.smart.movement.TravelTimes;

/**
 * Travel times by road and traffic from Amazon Location Service. Each route is paid for, so each is asked once an hour of
 * departure and kept, and legs from one place are asked together; the service's SDK has no client for it here, so its
 * requests are signed as its documentation says. Where it fails, the model answers, and for a minute the service is left
 * alone. Safe from any thread.
 */
public final class LocationTravelTimes implements TravelTimes {

    private static final String SERVICE = "geo-routes";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 50_000;
    private static final int OK = 200;
    private static final double DEGREES = 1e5;

    private final SdkHttpClient http;
    private final AwsCredentialsProvider credentials;
    private final URI endpoint;
    private final String region;
    private final InstantSource clock;
    private final Runnable failed;
    private final TravelTimes model = new CircuityTravelTimes();
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final Map<RoadLeg, Road> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RoadLeg, Road> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private Instant resumes = Instant.EPOCH;

    /**
     * Asks the service at an endpoint.
     *
     * @param endpoint such as {@code https://routes.geo.eu-west-2.amazonaws.com}
     * @param failed told each time the service could not be asked
     */
    public LocationTravelTimes(
            SdkHttpClient http,
            AwsCredentialsProvider credentials,
            URI endpoint,
            String region,
            InstantSource clock,
            Runnable failed) {
        this.http = http;
        this.credentials = credentials;
        this.endpoint = endpoint;
        this.region = region;
        this.clock = clock;
        this.failed = failed;
    }

    /**
     * Asks the service of the function's region, by the function's role.
     *
     * @param failed told each time the service could not be asked
     */
    public static LocationTravelTimes here(InstantSource clock, Runnable failed) {
        String region =
                DefaultAwsRegionProviderChain.builder().build().getRegion().id();
        return new LocationTravelTimes(
                Clients.http().build(),
                DefaultCredentialsProvider.builder().build(),
                URI.create("https://routes.geo." + region + ".amazonaws.com"),
                region,
                clock,
                failed);
    }

    @Override
    public List<Road> roads(List<RoadLeg> legs) {
        Map<Origin, List<Position>> unknown = new LinkedHashMap<>();
        for (RoadLeg leg : legs) {
            RoadLeg rounded = rounded(leg);
            if (!isNothing(rounded) && find(rounded).isEmpty()) {
                unknown.computeIfAbsent(new Origin(rounded.from(), rounded.departure()), none -> new ArrayList<>())
                        .add(rounded.to());
            }
        }
        unknown.forEach((origin, destinations) -> {
            List<Position> distinct = destinations.stream().distinct().toList();
            for (int i = 0; i < distinct.size(); i += RouteMatrix.MOST_DESTINATIONS) {
                ask(origin, distinct.subList(i, Math.min(distinct.size(), i + RouteMatrix.MOST_DESTINATIONS)));
            }
        });
        return legs.stream().map(this::road).toList();
    }

    private record Origin(Position from, Instant departure) {}

    private Road road(RoadLeg leg) {
        RoadLeg rounded = rounded(leg);
        return isNothing(rounded)
                ? Road.NONE
                : find(rounded).orElseGet(() -> model.roads(List.of(leg)).getFirst());
    }

    private synchronized Optional<Road> find(RoadLeg leg) {
        return Optional.ofNullable(kept.get(leg));
    }

    private synchronized boolean mayAsk() {
        return !clock.instant().isBefore(resumes);
    }

    private void ask(Origin origin, List<Position> destinations) {
        if (!mayAsk()) {
            return;
        }
        try {
            Instant departure = origin.departure().isAfter(clock.instant()) ? origin.departure() : clock.instant();
            byte[] answer =
                    send(RouteMatrix.request(origin.from(), destinations, departure.truncatedTo(ChronoUnit.SECONDS)));
            keep(origin, destinations, RouteMatrix.roads(answer, destinations.size()));
        } catch (IOException | RuntimeException unanswered) {
            failed.run();
            pause();
        }
    }

    private synchronized void keep(Origin origin, List<Position> destinations, List<Optional<Road>> roads) {
        for (int i = 0; i < roads.size(); i++) {
            RoadLeg leg = new RoadLeg(origin.from(), destinations.get(i), origin.departure());
            roads.get(i).ifPresent(road -> kept.put(leg, road));
        }
    }

    private synchronized void pause() {
        resumes = clock.instant().plus(PAUSE);
    }

    private byte[] send(String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ContentStreamProvider content = () -> new ByteArrayInputStream(bytes);
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint.resolve("/v2/route-matrix"))
                .putHeader("content-type", "application/json")
                .putHeader("content-length", Integer.toString(bytes.length))
                .build();
        SignedRequest signed = signer.sign(sign -> sign.identity(credentials.resolveCredentials())
                .request(request)
                .payload(content)
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                .putProperty(AwsV4HttpSigner.REGION_NAME, region));
        HttpExecuteResponse response = http.prepareRequest(HttpExecuteRequest.builder()
                        .request(signed.request())
                        .contentStreamProvider(content)
                        .build())
                .call();
        byte[] answer = response.responseBody().isPresent()
                ? response.responseBody().get().readAllBytes()
                : new byte[0];
        if (response.httpResponse().statusCode() != OK) {
            throw new IOException(
                    "The service answered " + response.httpResponse().statusCode());
        }
        return answer;
    }

    /** To about a metre, and the hour. */
    private static RoadLeg rounded(RoadLeg leg) {
        return new RoadLeg(
                rounded(leg.from()), rounded(leg.to()), leg.departure().truncatedTo(ChronoUnit.HOURS));
    }

    private static Position rounded(Position position) {
        return new Position(
                Math.round(position.latitude() * DEGREES) / DEGREES,
                Math.round(position.longitude() * DEGREES) / DEGREES);
    }

    private static boolean isNothing(RoadLeg leg) {
        return leg.from().equals(leg.to());
    }
}
