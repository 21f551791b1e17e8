package uk.gov.essex.smart.movement.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trips from the registering of a vehicle to their end, over HTTP and a real DynamoDB. */
final class TripsOverDynamoTest {

    private static final String REQUESTS = "POST /movement/trip-requests";
    private static final String ACCEPT = "/movement/offers/{offer}/accept";
    private static final String BOOKING = "/movement/bookings/{booking}";
    private static final String EVENTS = "/movement/runs/{run}/events";

    private final DynamoApi api = new DynamoApi();
    private final KeyHolder rider = api.by("keykeykeykeykeyk");
    private final KeyHolder other = api.by("otherotherothero");
    private final KeyHolder operator = api.by("operatoroperator");

    @Test
    void booksOnceHoweverOftenTheOfferIsAccepted() {
        String run = DynamoApi.minibuses(operator, 1, 8).getFirst();
        String offer = offer("10:00");

        JsonNode first = accept(rider, offer).ok();
        JsonNode again = accept(rider, offer).ok();

        assertThat(again).isEqualTo(first);
        assertThat(status(first).path("state").asText()).isEqualTo("confirmed");
        assertThat(status(first).path("expected")).hasSize(2);
        assertThat(calls(run)).hasSize(2);
    }

    @Test
    void sellsNoSeatTwice() {
        String run = DynamoApi.minibuses(operator, 1, 1).getFirst();
        String offer = offer("10:00");
        String rival = offer("10:00");

        accept(rider, offer).ok();

        assertThat(accept(rider, rival).problem(409)).isEqualTo("offer-taken");
        assertThat(calls(run)).hasSize(2);
    }

    @Test
    void booksNothingOnAStaleOffer() {
        String run = DynamoApi.minibuses(operator, 1, 8).getFirst();
        String offer = offer("10:00");

        api.turn(Duration.ofMinutes(11));

        assertThat(accept(rider, offer).problem(410)).isEqualTo("offer-expired");
        assertThat(calls(run)).isEmpty();
    }

    @Test
    void keepsTheOldBookingUntilAnotherTakesItsPlace() {
        String run = DynamoApi.minibuses(operator, 1, 1).getFirst();
        JsonNode old = booked("10:00");
        JsonNode offers = rider.post(BOOKING + "/amend", "booking", id(old), request("10:05"))
                .ok()
                .path("offers");
        assertThat(status(old).path("state").asText()).isEqualTo("confirmed");

        JsonNode amended = accept(rider, offers.path(0).path("offer").asText()).ok();

        assertThat(status(old).path("state").asText()).isEqualTo("replaced");
        assertThat(status(amended).path("state").asText()).isEqualTo("confirmed");
        assertThat(calls(run)).containsExactly(id(amended), id(amended));
    }

    @Test
    void freesThePlaceOfACancelledBooking() {
        String run = DynamoApi.minibuses(operator, 1, 1).getFirst();
        JsonNode booking = booked("10:00");

        rider.post(BOOKING + "/cancel", "booking", id(booking), "").ok();
        rider.post(BOOKING + "/cancel", "booking", id(booking), "").ok();

        assertThat(status(booking).path("state").asText()).isEqualTo("cancelled");
        assertThat(calls(run)).isEmpty();
        assertThat(id(booked("10:00"))).isNotEqualTo(id(booking));
    }

    @Test
    void booksASeriesDayByDayAndNoDayTwice() {
        String run = DynamoApi.minibuses(operator, 1, 8).getFirst();
        String series = """
            {"days": ["tuesday", "thursday"], "last": "2026-11-26",%s\
            """.formatted(request("10:00").substring(1));
        Map<String, String> name = Map.of("series", "9f1c2f6e-3f5a-4b6f-8a1d-0c2b7e5d4a31");

        JsonNode first = rider.put("/movement/series/{series}", name, series).ok();
        JsonNode again = rider.put("/movement/series/{series}", name, series).ok();

        assertThat(again).isEqualTo(first);
        JsonNode days = first.path("days");
        assertThat(days.path(0).path("booking").path("state").asText()).isEqualTo("confirmed");
        assertThat(days.path(1).path("refusal").path("constraint").asText()).isEqualTo("no-run-near");
        assertThat(calls(run)).hasSize(2);
    }

    @Test
    void followsTheTripAsItsDriverReportsIt() {
        String run = DynamoApi.minibuses(operator, 1, 8).getFirst();
        JsonNode booking = booked("10:00");
        JsonNode absent = booked("12:00");
        api.turn(Duration.ofHours(19));

        Stream.of("arrived", "boarded", "boarded", "alighted", "alighted")
                .forEach(event -> report(run, booking, event).ok());
        report(run, absent, "no-show").ok();

        assertThat(report(run, booking, "no-show").problem(409)).isEqualTo("out-of-order");
        assertThat(status(booking).path("state").asText()).isEqualTo("completed");
        assertThat(kinds(booking)).containsExactly("confirmed", "arrived", "boarded", "completed");
        assertThat(status(absent).path("state").asText()).isEqualTo("no-show");
        assertThat(calls(run)).containsExactly(id(booking), id(booking));
    }

    @Test
    void movesTheRidesOfABrokenVehicleToAnother() {
        List<String> runs = DynamoApi.minibuses(operator, 2, 8);
        JsonNode booking = booked("10:00");
        String broken = calls(runs.getFirst()).isEmpty() ? runs.getLast() : runs.getFirst();
        String sound = broken.equals(runs.getFirst()) ? runs.getLast() : runs.getFirst();

        JsonNode mended = operator.post("/movement/runs/{run}/breakdown", "run", broken, "{}")
                .ok();

        assertThat(mended.path("moved").path(0).asText()).isEqualTo(id(booking));
        assertThat(calls(broken)).isEmpty();
        assertThat(calls(sound)).containsExactly(id(booking), id(booking));
        assertThat(kinds(booking)).containsExactly("confirmed", "moved");
        assertThat(status(booking).path("promise").path("pickup"))
                .isEqualTo(booking.path("bookings").path(0).path("promise").path("pickup"));
    }

    @Test
    void showsABookingToNobodyElseButOperators() {
        DynamoApi.minibuses(operator, 1, 8);
        JsonNode booking = booked("10:00");
        String offer = offer("11:00");

        assertThat(other.get(BOOKING, "booking", id(booking)).problem(404)).isEqualTo("not-found");
        other.post(BOOKING + "/cancel", "booking", id(booking), "").problem(404);
        other.post(BOOKING + "/amend", "booking", id(booking), request("12:00")).problem(404);
        assertThat(accept(other, offer).problem(404)).isEqualTo("unknown-offer");

        assertThat(status(booking).path("state").asText()).isEqualTo("confirmed");
        operator.get("/movement/operations/bookings/{booking}", "booking", id(booking))
                .ok();
    }

    @Test
    void letsNobodyElseChangeAnAgencysSupply() {
        String run = DynamoApi.minibuses(operator, 1, 8).getFirst();
        Map<String, String> shift = Map.of("agency", "essex-dart", "vehicle", "m1", "day", "2026-11-24");

        assertThat(other.put("/movement/agencies/{agency}/vehicles/{vehicle}/shifts/{day}", shift, """
            {"start": "2026-11-24T08:00:00Z", "end": "2026-11-24T09:00:00Z"}\
            """)
                        .problem(403))
                .isEqualTo("not-yours");
        assertThat(manifest(run).path("hours").path("earliest").asText()).isEqualTo("2026-11-24T07:00:00Z");
    }

    @Test
    void losesNothingWhenAKeyIsRotated() {
        KeyHolder old = api.by("firstfirstfirstf", "essex-community", "movement:book movement:operate");
        KeyHolder successor = api.by("secondsecondseco", "essex-community", "movement:book movement:operate");
        DynamoApi.minibuses(old, 1, 8);
        String held = old.send(REQUESTS, Map.of(), request("10:00"))
                .ok()
                .path("offers")
                .path(0)
                .path("offer")
                .asText();

        JsonNode booking = accept(successor, held).ok();

        assertThat(accept(old, held).ok()).isEqualTo(booking);
        successor.get(BOOKING, "booking", id(booking)).ok();
        successor.post(BOOKING + "/cancel", "booking", id(booking), "").ok();
        DynamoApi.minibuses(successor, 1, 8);
    }

    @Test
    void believesEntitlementsOnlyOfThoseWhoMayVouch() {
        KeyHolder vouching = api.by("vouchvouchvouchv", "essex-health", "movement:book movement:vouch");
        DynamoApi.minibuses(operator, 1, 8);
        String member = "{\"entitlements\": [\"public\", \"concession\"],"
                + request("10:00").substring(1);
        String weekly = "{\"days\": [\"tuesday\"], \"last\": \"2026-11-24\"," + member.substring(1);
        Map<String, String> name = Map.of("series", "9f1c2f6e-3f5a-4b6f-8a1d-0c2b7e5d4a31");

        assertThat(fares(vouching.send(REQUESTS, Map.of(), member).ok())).containsOnly("0");
        assertThat(fares(rider.send(REQUESTS, Map.of(), request("10:00")).ok())).containsOnly("300");
        for (KeyHolder.Answer answer :
                List.of(rider.send(REQUESTS, Map.of(), member), rider.put("/movement/series/{series}", name, weekly))) {
            assertThat(answer.problem(400)).isEqualTo("invalid-request");
            assertThat(answer.body().path("errors").path(0).path("pointer").asText())
                    .isEqualTo("/entitlements");
        }
    }

    private static List<String> fares(JsonNode offers) {
        return offers.findValuesAsText("farePence");
    }

    private static String request(String time) {
        return """
            {"from": {"latitude": 51.7366, "longitude": 0.4686}, "to": {"latitude": 51.7745, "longitude": 0.4660},
             "departAfter": "2026-11-24T%s:00Z"}\
            """.formatted(time);
    }

    private String offer(String time) {
        return rider.send(REQUESTS, Map.of(), request(time))
                .ok()
                .path("offers")
                .path(0)
                .path("offer")
                .asText();
    }

    private static KeyHolder.Answer accept(KeyHolder by, String offer) {
        return by.post(ACCEPT, "offer", offer, "{}");
    }

    private JsonNode booked(String time) {
        return accept(rider, offer(time)).ok();
    }

    private static String id(JsonNode accepted) {
        return accepted.path("bookings").path(0).path("booking").asText();
    }

    private JsonNode status(JsonNode accepted) {
        return rider.get(BOOKING, "booking", id(accepted)).ok();
    }

    private List<String> kinds(JsonNode accepted) {
        return status(accepted).path("notices").findValuesAsText("kind");
    }

    private JsonNode manifest(String run) {
        return operator.get("/movement/runs/{run}/manifest", "run", run).ok();
    }

    /** The bookings that the run calls for, call by call. */
    private List<String> calls(String run) {
        return manifest(run).path("calls").findValuesAsText("booking");
    }

    private KeyHolder.Answer report(String run, JsonNode accepted, String event) {
        return operator.post(
                EVENTS, "run", run, "{\"booking\": \"" + id(accepted) + "\", \"event\": \"" + event + "\"}");
    }
}
