package uk.gov.essex.smart.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads typed settings from a map of names and values, and reports every fault in one message.
 *
 * <p>Read all settings first, then call {@link #check()} before using any: a faulty setting reads as its stand-in.
 * Not safe for several threads.
 */
public final class Settings {

    private final Map<String, String> values;
    private final List<String> faults = new ArrayList<>();

    public Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** A setting that must be present and not blank. */
    public String text(String name) {
        String value = values.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            faults.add(name + " is not set");
        }
        return value;
    }

    /** A setting with a default for when it is absent or blank. */
    public String text(String name, String otherwise) {
        String value = values.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** A whole number within {@code least..most}; absent or blank means {@code otherwise}. */
    public int number(String name, int otherwise, int least, int most) {
        String value = values.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        return parsed(name, value, otherwise, text -> {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("must lie within " + least + " and " + most);
            }
            return number;
        });
    }

    /** A required setting in a form of its own; {@code standIn} is returned where the parser throws. */
    public <T> T parsed(String name, T standIn, Function<String, T> parser) {
        String value = text(name);
        return value.isEmpty() ? standIn : parsed(name, value, standIn, parser);
    }

    private <T> T parsed(String name, String value, T standIn, Function<String, T> parser) {
        try {
            return parser.apply(value);
        } catch (RuntimeException fault) {
            faults.add(name + " (" + value + ") is not usable: " + fault.getMessage());
            return standIn;
        }
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException naming every fault found
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The configuration is not usable: " + String.join("; ", faults));
        }
    }
}
