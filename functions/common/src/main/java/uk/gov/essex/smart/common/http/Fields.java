package uk.gov.essex.smart.common.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the fields of a JSON object and collects every fault with its pointer; objects inside share the list. A field
 * that nobody knows is a fault too. A faulty field reads as absent; a fault never quotes a value. For one thread.
 */
public final class Fields {

    private static final int MOST_FAULTS = 20;

    private final JsonNode node;
    private final String pointer;
    private final List<Fault> faults;

    public Fields(JsonNode node) {
        this(node, "", new ArrayList<>());
    }

    private Fields(JsonNode node, String pointer, List<Fault> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Refuses every field that is none of these. */
    public Fields known(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                String there = String.join(", ", names.stream().sorted().toList());
                add(pointer, "Has a field that is not known; there are: " + there + ".");
            }
        });
        return this;
    }

    public boolean isGiven(String name) {
        return node.hasNonNull(name);
    }

    public void refuse(String name, String detail) {
        add(pointer + '/' + name, detail);
    }

    /** The field's text in a form of its own; a fault where it is absent. */
    public <T> Optional<T> required(String name, String remedy, Function<String, Optional<T>> parser) {
        if (!isGiven(name)) {
            refuse(name, "Is missing. " + remedy);
            return Optional.empty();
        }
        return text(name, remedy, parser);
    }

    /** The field's text in a form of its own, or empty where it is absent. */
    public <T> Optional<T> text(String name, String remedy, Function<String, Optional<T>> parser) {
        if (!isGiven(name)) {
            return Optional.empty();
        }
        Optional<T> value =
                node.path(name).isTextual() ? parser.apply(node.path(name).textValue()) : Optional.empty();
        if (value.isEmpty()) {
            refuse(name, remedy);
        }
        return value;
    }

    /** A constant by its word. */
    public <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
        return text(name, oneOf(type), word -> Words.find(type, word)).orElse(otherwise);
    }

    /** Constants by their words; none where the field is absent. */
    public <E extends Enum<E>> Set<E> words(String name, Class<E> type) {
        EnumSet<E> found = EnumSet.noneOf(type);
        JsonNode list = node.path(name);
        if (isGiven(name) && !list.isArray()) {
            refuse(name, "Must be a list. " + oneOf(type));
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            Optional<E> constant =
                    Optional.ofNullable(list.path(i).textValue()).flatMap(word -> Words.find(type, word));
            constant.ifPresent(found::add);
            if (constant.isEmpty()) {
                refuse(name + '/' + i, oneOf(type));
            }
        }
        return found;
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type) {
        return "Must be one of: " + Words.all(type) + ".";
    }

    /** A whole number within {@code least..most}; absent means {@code otherwise}. */
    public int number(String name, int otherwise, int least, int most) {
        JsonNode value = node.path(name);
        if (!isGiven(name)) {
            return otherwise;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            refuse(name, "Must be a whole number from " + least + " to " + most + ".");
            return otherwise;
        }
        return value.intValue();
    }

    /** A whole number within {@code least..most}, which may be beyond 32 bits; a fault where it is absent. */
    public Optional<Long> required(String name, long least, long most) {
        JsonNode value = node.path(name);
        boolean fits = value.isIntegralNumber()
                && value.canConvertToLong()
                && value.longValue() >= least
                && value.longValue() <= most;
        if (!fits) {
            refuse(name, "Must be a whole number from " + least + " to " + most + ".");
        }
        return fits ? Optional.of(value.longValue()) : Optional.empty();
    }

    /** Whether a field is true; a fault where it is absent or neither true nor false. */
    public boolean flag(String name) {
        if (!node.path(name).isBoolean()) {
            refuse(name, "Must be true or false.");
        }
        return node.path(name).asBoolean();
    }

    /** A number of degrees, or empty and a fault. */
    public Optional<Double> degrees(String name) {
        JsonNode value = node.path(name);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            refuse(name, "Must be a number of degrees.");
            return Optional.empty();
        }
        return Optional.of(value.doubleValue());
    }

    /** The object in a field; a fault where it is absent. */
    public Optional<Fields> required(String name) {
        if (!isGiven(name)) {
            refuse(name, "Is missing.");
        }
        return object(name);
    }

    /** The object in a field, or empty where it is absent. */
    public Optional<Fields> object(String name) {
        if (isGiven(name) && !node.path(name).isObject()) {
            refuse(name, "Must be an object.");
        }
        return node.path(name).isObject()
                ? Optional.of(new Fields(node.path(name), pointer + '/' + name, faults))
                : Optional.empty();
    }

    /** The objects of a list; none where it is absent. */
    public List<Fields> objects(String name, int most) {
        JsonNode list = node.path(name);
        List<Fields> found = new ArrayList<>();
        if (isGiven(name) && (!list.isArray() || list.size() > most)) {
            refuse(name, "Must be a list of at most " + most + ".");
            return found;
        }
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).isObject()) {
                found.add(new Fields(list.path(i), pointer + '/' + name + '/' + i, faults));
            } else {
                refuse(name + '/' + i, "Must be an object.");
            }
        }
        return found;
    }

    /** The texts of a list in a form of their own; none where it is absent. */
    public <T> List<T> texts(String name, int most, String remedy, Function<String, Optional<T>> parser) {
        JsonNode list = node.path(name);
        List<T> found = new ArrayList<>();
        if (isGiven(name) && (!list.isArray() || list.size() > most)) {
            refuse(name, "Must be a list of at most " + most + ".");
            return found;
        }
        for (int i = 0; i < list.size(); i++) {
            Optional<T> value = Optional.ofNullable(list.path(i).textValue()).flatMap(parser);
            value.ifPresent(found::add);
            if (value.isEmpty()) {
                refuse(name + '/' + i, remedy);
            }
        }
        return found;
    }

    private void add(String place, String detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(place, detail));
        }
    }
}
