package uk.gov.essex.smart.movement.lambda.realtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.VehicleId;
import uk.gov.essex.smart.movement.VehiclePosition;

/**
 * A position as the topic rule hands it over: {@code v}, {@code at} (epoch seconds), {@code lat}, {@code lon}, perhaps
 * {@code trip} with {@code day} and {@code seats} with {@code wheelchairs}, and the rule's own {@code vehicle} and
 * {@code received}. Anything else refuses the message, whatever its bytes.
 */
final class PositionMessage {

    static final int MOST_BYTES = 2_048;

    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofHours(1);
    private static final int MOST_SPARE = 200;
    private static final int MOST_FIELDS = 16;
    private static final int LONGEST_TRIP = 128;
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2)
                    .maxNumberLength(32)
                    .maxStringLength(256)
                    .maxNameLength(32)
                    .build())
            .build();

    /** Why a message was refused. */
    enum Refusal {
        MALFORMED,
        MISSING_FIELD,
        UNKNOWN_FIELD,
        UNKNOWN_VEHICLE,
        OUTSIDE_COUNTY,
        TOO_OLD,
        FROM_THE_FUTURE
    }

    /** What a message is. */
    sealed interface Decoded {

        record Understood(VehiclePosition position) implements Decoded {}

        record Refused(Refusal reason) implements Decoded {}
    }

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();

    private PositionMessage() {}

    static Decoded decode(byte[] event) {
        if (event.length > MOST_BYTES) {
            return new Decoded.Refused(Refusal.MALFORMED);
        }
        PositionMessage message = new PositionMessage();
        try (JsonParser json = JSON.createParser(event)) {
            Optional<Refusal> refusal = message.read(json);
            return refusal.<Decoded>map(Decoded.Refused::new).orElseGet(message::position);
        } catch (JsonProcessingException | DateTimeException notOfTheForm) {
            return new Decoded.Refused(Refusal.MALFORMED);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    private Optional<Refusal> read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.of(Refusal.MALFORMED);
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            Optional<Refusal> refusal = switch (name) {
                case "vehicle", "trip", "day" -> text(name, value, json);
                case "v", "at", "received", "lat", "lon", "seats", "wheelchairs" -> number(name, value, json);
                default -> Optional.of(Refusal.UNKNOWN_FIELD);
            };
            if (refusal.isPresent() || texts.size() + numbers.size() > MOST_FIELDS) {
                return refusal;
            }
        }
        return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null
                ? Optional.empty()
                : Optional.of(Refusal.MALFORMED);
    }

    private Optional<Refusal> text(String name, JsonToken value, JsonParser json) throws IOException {
        return value == JsonToken.VALUE_STRING && texts.put(name, json.getText()) == null
                ? Optional.empty()
                : Optional.of(Refusal.MALFORMED);
    }

    private Optional<Refusal> number(String name, JsonToken value, JsonParser json) throws IOException {
        return value.isNumeric() && numbers.put(name, json.getDoubleValue()) == null
                ? Optional.empty()
                : Optional.of(Refusal.MALFORMED);
    }

    private Decoded position() {
        if (!numbers.keySet().containsAll(Set.of("v", "at", "received", "lat", "lon"))
                || !texts.containsKey("vehicle")
                || texts.containsKey("trip") != texts.containsKey("day")
                || numbers.containsKey("seats") != numbers.containsKey("wheelchairs")) {
            return new Decoded.Refused(Refusal.MISSING_FIELD);
        }
        Optional<VehicleId> vehicle = vehicle(texts.getOrDefault("vehicle", ""));
        if (vehicle.isEmpty()) {
            return new Decoded.Refused(Refusal.UNKNOWN_VEHICLE);
        }
        if (number("v") != 1 || !isSpare("seats") || !isSpare("wheelchairs") || trip().length() > LONGEST_TRIP) {
            return new Decoded.Refused(Refusal.MALFORMED);
        }
        Optional<Position> position = Essex.find(number("lat"), number("lon"));
        if (position.isEmpty()) {
            return new Decoded.Refused(Refusal.OUTSIDE_COUNTY);
        }
        Instant at = Instant.ofEpochSecond((long) number("at"));
        Instant received = Instant.ofEpochMilli((long) number("received"));
        if (at.isAfter(received.plus(EARLY))) {
            return new Decoded.Refused(Refusal.FROM_THE_FUTURE);
        }
        if (at.isBefore(received.minus(LATE))) {
            return new Decoded.Refused(Refusal.TOO_OLD);
        }
        return new Decoded.Understood(new VehiclePosition(vehicle.get(), at, position.get(), duty(), spare()));
    }

    /** A vehicle's thing is called by its agency, a colon and its number. */
    private static Optional<VehicleId> vehicle(String thing) {
        String[] parts = thing.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : AgencyId.find(parts[0]).flatMap(agency -> VehicleId.find(agency, parts[1]));
    }

    private Optional<VehiclePosition.Duty> duty() {
        return texts.containsKey("trip")
                ? Optional.of(new VehiclePosition.Duty(trip(), LocalDate.parse(texts.getOrDefault("day", ""))))
                : Optional.empty();
    }

    private String trip() {
        return texts.getOrDefault("trip", "");
    }

    private Optional<VehiclePosition.Spare> spare() {
        return numbers.containsKey("seats")
                ? Optional.of(new VehiclePosition.Spare((int) number("seats"), (int) number("wheelchairs")))
                : Optional.empty();
    }

    private boolean isSpare(String name) {
        double number = number(name);
        return number >= 0 && number <= MOST_SPARE && number == Math.rint(number);
    }

    private double number(String name) {
        return numbers.getOrDefault(name, 0.0);
    }
}
