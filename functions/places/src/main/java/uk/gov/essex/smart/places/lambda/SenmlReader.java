package uk.gov.essex.smart.places.lambda;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.ingest.Anonymiser;
import uk.gov.essex.smart.places.ingest.Decimal;
import uk.gov.essex.smart.places.ingest.DropKind;
import uk.gov.essex.smart.places.ingest.Refusal;

/**
 * Reads a SenML pack (RFC 8428) as a stream and hands each record, resolved, to an anonymiser. Base fields carry on from
 * record to record; names are {@code device:channel}; times are absolute. One for each pack.
 */
final class SenmlReader {

    private static final int MOST_RECORDS = 16_384;
    private static final int SENML_VERSION = 10;
    private static final int MILLISECOND_DECIMALS = 3;

    private final JsonParser json;
    private final Anonymiser anonymiser;
    private final SenmlRecord record = new SenmlRecord();

    private String baseName = "";
    private Optional<Channel> baseChannel = Optional.empty();
    private long baseTime;
    private Decimal baseValue = Decimal.ZERO;
    private String baseUnit = "";
    private @Nullable String device;

    SenmlReader(JsonParser json, Anonymiser anonymiser) {
        this.json = json;
        this.anonymiser = anonymiser;
    }

    /**
     * Reads the pack whose opening bracket comes next.
     *
     * @return the one device every record names, or empty where no record names any
     */
    Optional<String> read() throws IOException, Unreadable {
        if (json.nextToken() != JsonToken.START_ARRAY) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        int records = 0;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            if (++records > MOST_RECORDS) {
                throw new Unreadable(Refusal.TOO_MANY_RECORDS);
            }
            readRecord();
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw new Unreadable(Refusal.MALFORMED);
        }
        return Optional.ofNullable(device);
    }

    private void readRecord() throws IOException, Unreadable {
        record.clear();
        for (String label = json.nextFieldName(); label != null; label = json.nextFieldName()) {
            readField(label);
        }
        if (record.hasValue()) {
            take(channel());
        }
    }

    private void readField(String label) throws IOException, Unreadable {
        switch (label) {
            case "t" -> {
                record.mark(SenmlRecord.TIME);
                record.time = Fields.nextDecimal(json).steps(MILLISECOND_DECIMALS);
            }
            case "v" -> readNumber();
            case "n" -> {
                record.mark(SenmlRecord.NAME);
                record.name = Fields.nextText(json);
            }
            case "vs" -> readText();
            case "u" -> {
                record.mark(SenmlRecord.UNIT);
                record.unit = Fields.nextText(json);
            }
            case "vb" -> other(DropKind.NOT_A_NUMBER);
            case "vd" -> other(DropKind.FREE_TEXT);
            default -> readBase(label);
        }
    }

    private void readBase(String label) throws IOException, Unreadable {
        switch (label) {
            case "bn" -> {
                record.mark(SenmlRecord.BASE_NAME);
                rename(Fields.nextText(json));
            }
            case "bt" -> {
                record.mark(SenmlRecord.BASE_TIME);
                baseTime = Fields.nextDecimal(json).steps(MILLISECOND_DECIMALS);
            }
            case "bv" -> {
                record.mark(SenmlRecord.BASE_VALUE);
                baseValue = Fields.nextDecimal(json);
            }
            case "bu" -> {
                record.mark(SenmlRecord.BASE_UNIT);
                baseUnit = Fields.nextText(json);
            }
            case "bver" -> {
                record.mark(SenmlRecord.BASE_VERSION);
                if (Fields.nextWhole(json) > SENML_VERSION) {
                    throw new Unreadable(Refusal.UNKNOWN_VERSION);
                }
            }
            case "bs", "s", "ut" -> Fields.nextDecimal(json);
            default -> skip(label);
        }
    }

    private void skip(String label) throws IOException, Unreadable {
        if (label.endsWith("_")) {
            throw new Unreadable(Refusal.MUST_UNDERSTAND);
        }
        anonymiser.drop(DropKind.UNKNOWN_FIELD);
        json.nextToken();
        json.skipChildren();
    }

    private void readNumber() throws IOException, Unreadable {
        if (json.nextToken().isNumeric()) {
            record.mark(SenmlRecord.NUMBER);
            record.number = Fields.decimal(json);
        } else {
            record.mark(SenmlRecord.OTHER);
            record.otherwise = DropKind.NOT_A_NUMBER;
            json.skipChildren();
        }
    }

    private void readText() throws IOException, Unreadable {
        if (json.nextToken() == JsonToken.VALUE_STRING) {
            record.mark(SenmlRecord.TEXT);
            record.text = json.getText();
        } else {
            record.mark(SenmlRecord.OTHER);
            record.otherwise = DropKind.FREE_TEXT;
            json.skipChildren();
        }
    }

    private void other(DropKind kind) throws IOException, Unreadable {
        record.mark(SenmlRecord.OTHER);
        record.otherwise = kind;
        json.nextToken();
        json.skipChildren();
    }

    /** A base name nearly always names the device and often the channel: both are looked up once for all records. */
    private void rename(String name) throws Unreadable {
        baseName = name;
        int colon = name.indexOf(':');
        if (colon >= 0) {
            checkDevice(name.substring(0, colon));
            baseChannel = Channels.find(name.substring(colon + 1));
        } else {
            baseChannel = Optional.empty();
        }
    }

    private Optional<Channel> channel() throws Unreadable {
        int colon = baseName.indexOf(':');
        if (colon >= 0 && record.name.isEmpty()) {
            return baseChannel;
        }
        if (colon >= 0 && colon == baseName.length() - 1) {
            return Channels.find(record.name);
        }
        String full = baseName + record.name;
        colon = full.indexOf(':');
        checkDevice(full.substring(0, Math.max(0, colon)));
        return Channels.find(full.substring(colon + 1));
    }

    private void checkDevice(String name) throws Unreadable {
        if (device == null) {
            device = name;
        } else if (!device.equals(name)) {
            throw new Unreadable(Refusal.WRONG_DEVICE);
        }
    }

    private void take(Optional<Channel> found) {
        if (found.isEmpty()) {
            anonymiser.drop(DropKind.UNKNOWN_CHANNEL);
            return;
        }
        Channel channel = found.get();
        long time = baseTime + record.time;
        if (record.has(SenmlRecord.NUMBER)) {
            takeNumber(channel, time);
        } else if (record.has(SenmlRecord.TEXT)) {
            anonymiser.text(channel, time, record.text);
        } else {
            anonymiser.drop(record.otherwise);
        }
    }

    private void takeNumber(Channel channel, long time) {
        String unit = record.unit.isEmpty() ? baseUnit : record.unit;
        if (!unit.isEmpty() && channel instanceof Channel.Stored stored && !unit.equals(stored.unit())) {
            anonymiser.drop(DropKind.WRONG_UNIT);
        } else {
            anonymiser.number(channel, time, baseValue.digits() == 0 ? record.number : baseValue.plus(record.number));
        }
    }
}
