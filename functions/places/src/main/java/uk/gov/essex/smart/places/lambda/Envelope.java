package uk.gov.essex.smart.places.lambda;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.ingest.Anonymiser;
import uk.gov.essex.smart.places.ingest.DropKind;
import uk.gov.essex.smart.places.ingest.Refusal;

/** The fields around a pack, while a message is read. One for each message. */
final class Envelope {

    private enum Whole {
        VERSION,
        START,
        PERIOD,
        SLOTS,
        RECEIVED
    }

    private static final long VERSION = 1;

    private final EnumMap<Whole, Long> numbers = new EnumMap<>(Whole.class);
    private int unknownFields;
    private @Nullable String thing;
    private Optional<String> device = Optional.empty();
    private Anonymiser.@Nullable Kept kept;
    private boolean packSeen;

    Envelope() {}

    Envelope(Origin origin) {
        thing = origin.thing();
        numbers.put(Whole.RECEIVED, origin.received().toEpochMilli());
    }

    /** Reads the whole message, but for a pack that comes before its grid. */
    void read(JsonParser json) throws IOException, Unreadable {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            readField(field, json);
        }
        if (json.nextToken() != null) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        if (!packSeen) {
            throw new Unreadable(Refusal.MISSING_FIELD);
        }
    }

    boolean isPackPostponed() {
        return kept == null;
    }

    /** Reads the pack from the start of the same message again, now that the grid is known. */
    void readPostponed(JsonParser json) throws IOException, Unreadable {
        json.nextToken();
        while (!"senml".equals(json.nextFieldName())) {
            json.nextToken();
            json.skipChildren();
        }
        readPack(json);
    }

    private void readField(String field, JsonParser json) throws IOException, Unreadable {
        switch (field) {
            case "v" -> {
                if (readNumber(Whole.VERSION, json) != VERSION) {
                    throw new Unreadable(Refusal.UNKNOWN_VERSION);
                }
            }
            case "start" -> readNumber(Whole.START, json);
            case "period" -> readNumber(Whole.PERIOD, json);
            case "slots" -> readNumber(Whole.SLOTS, json);
            case "received" -> readNumber(Whole.RECEIVED, json);
            case "thing" -> {
                checkFirst(thing != null);
                thing = Fields.nextText(json);
            }
            case "senml" -> {
                checkFirst(packSeen);
                packSeen = true;
                readPackOrPostpone(json);
            }
            default -> {
                unknownFields++;
                json.nextToken();
                json.skipChildren();
            }
        }
    }

    private long readNumber(Whole number, JsonParser json) throws IOException, Unreadable {
        checkFirst(numbers.containsKey(number));
        long value = Fields.nextWhole(json);
        numbers.put(number, value);
        return value;
    }

    private static void checkFirst(boolean seen) throws Unreadable {
        if (seen) {
            throw new Unreadable(Refusal.REPEATED_FIELD);
        }
    }

    private void readPackOrPostpone(JsonParser json) throws IOException, Unreadable {
        boolean gridKnown = numbers.containsKey(Whole.VERSION)
                && numbers.containsKey(Whole.START)
                && numbers.containsKey(Whole.PERIOD)
                && numbers.containsKey(Whole.SLOTS);
        if (gridKnown) {
            readPack(json);
        } else {
            json.nextToken();
            json.skipChildren();
        }
    }

    private void readPack(JsonParser json) throws IOException, Unreadable {
        number(Whole.VERSION);
        Anonymiser anonymiser = new Anonymiser(grid());
        device = new SenmlReader(json, anonymiser).read();
        kept = anonymiser.finish();
    }

    private long number(Whole number) throws Unreadable {
        Long value = numbers.get(number);
        if (value == null) {
            throw new Unreadable(Refusal.MISSING_FIELD);
        }
        return value;
    }

    Grid grid() throws Unreadable {
        Optional<Grid> grid = Grid.find(number(Whole.START), number(Whole.PERIOD), number(Whole.SLOTS));
        if (grid.isEmpty()) {
            throw new Unreadable(Refusal.GRID_OUT_OF_RANGE);
        }
        return grid.get();
    }

    String thing() throws Unreadable {
        if (thing == null) {
            throw new Unreadable(Refusal.MISSING_FIELD);
        }
        return thing;
    }

    /** The device the pack names, or empty where it names none. */
    Optional<String> device() {
        return device;
    }

    Instant received() throws Unreadable {
        long millisecond = number(Whole.RECEIVED);
        if (millisecond < 0 || millisecond / 1_000 > Grid.LATEST_START) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        return Instant.ofEpochMilli(millisecond);
    }

    /** What the anonymiser left of the pack. */
    Anonymiser.Kept kept() throws Unreadable {
        if (kept == null) {
            throw new Unreadable(Refusal.MISSING_FIELD);
        }
        kept.drops().add(DropKind.UNKNOWN_FIELD, unknownFields);
        return kept;
    }
}
