package uk.gov.essex.smart.common.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a request's query parameters and collects every fault, so that a caller learns of all of them at once. Read all
 * first, then look at {@link #faults()} before using any: a faulty parameter reads as absent. A parameter that the route
 * does not take is a fault too, since a misspelt one would otherwise change the answer in silence.
 *
 * <p>A fault never quotes a value. Not safe for several threads.
 */
public final class Parameters {

    private static final int LONGEST_VALUE = 1_024;
    private static final int MOST_FAULTS = 20;
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,40}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final Request request;
    private final List<Fault> faults = new ArrayList<>();

    /** @param known every parameter that the route takes */
    public Parameters(Request request, Set<String> known) {
        this.request = request;
        request.query().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> refuseUnknown(name, known));
    }

    /** Whether the request has the parameter, in whatever form. */
    public boolean isGiven(String name) {
        return request.findQuery(name).isPresent();
    }

    /** The parameter's text, or empty where it is absent, blank or too long. */
    public Optional<String> text(String name) {
        Optional<String> value = request.findQuery(name).map(String::strip);
        if (value.isPresent() && value.get().isEmpty()) {
            refuse(name, "Must not be empty: give a value or leave it out.");
            return Optional.empty();
        }
        if (value.isPresent() && value.get().length() > LONGEST_VALUE) {
            refuse(name, "Must have at most " + LONGEST_VALUE + " characters.");
            return Optional.empty();
        }
        return value;
    }

    /** A whole number within {@code least..most}; absent means {@code otherwise}. */
    public int number(String name, int otherwise, int least, int most) {
        return parsed(name, "Must be a whole number from " + least + " to " + most + ".", text -> {
                    OptionalInt number = wholeNumber(text);
                    return number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most
                            ? Optional.of(number.getAsInt())
                            : Optional.empty();
                })
                .orElse(otherwise);
    }

    /** The values between commas, without repeats, in the order given; none where the parameter is absent. */
    public List<String> list(String name, int most) {
        List<String> values = text(name).stream()
                .flatMap(text -> Pattern.compile(",").splitAsStream(text))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (values.size() > most) {
            refuse(name, "Must name at most " + most + ".");
            return List.of();
        }
        return values;
    }

    /**
     * A parameter in a form of its own.
     *
     * @param remedy what would be right, where the parser finds nothing
     */
    public <T> Optional<T> parsed(String name, String remedy, Function<String, Optional<T>> parser) {
        Optional<String> text = text(name);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            refuse(name, remedy);
        }
        return value;
    }

    /** Adds a fault that only the whole of the parameters shows. */
    public void refuse(String name, String detail) {
        add(Fault.query(name, detail));
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void refuseUnknown(String name, Set<String> known) {
        String remedy = known.isEmpty()
                ? "This path takes no parameters."
                : "There is no such parameter here; there are: "
                        + String.join(", ", known.stream().sorted().toList()) + ".";
        if (PLAIN_NAME.matcher(name).matches()) {
            refuse(name, remedy);
        } else {
            add(new Fault("/query", remedy));
        }
    }

    private void add(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }

    private static OptionalInt wholeNumber(String text) {
        return WHOLE_NUMBER.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
