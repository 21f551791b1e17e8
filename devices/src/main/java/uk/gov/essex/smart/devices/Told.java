package uk.gov.essex.smart.devices;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The flags as told, command line before environment before default, with every fault remembered. */
final class Told {

    private final Map<Flag, String> values = new EnumMap<>(Flag.class);
    private final List<String> faults = new ArrayList<>();

    /** @param arguments what follows the command: {@code --flag value} pairs */
    Told(List<String> arguments, Map<String, String> environment) {
        for (Flag flag : Flag.values()) {
            Optional.ofNullable(environment.get(flag.variable()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> values.put(flag, value.strip()));
        }
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            Optional<Flag> flag = name.startsWith("--") ? Flag.find(name.substring(2)) : Optional.empty();
            if (flag.isEmpty()) {
                faults.add(name + " is not a flag");
            } else if (i + 1 == arguments.size()) {
                faults.add(name + " has no value");
            } else {
                values.put(flag.get(), arguments.get(i + 1).strip());
            }
        }
    }

    /** The value, or the default. */
    String text(Flag flag) {
        return values.getOrDefault(flag, flag.otherwise());
    }

    Optional<String> find(Flag flag) {
        return Optional.of(text(flag)).filter(value -> !value.isEmpty());
    }

    long number(Flag flag, long least, long most) {
        return parsed(flag, least, text -> {
            long number = Long.parseLong(text);
            if (number < least || number > most) {
                throw new IllegalArgumentException("it must lie within " + least + " and " + most);
            }
            return number;
        });
    }

    /** A value in a form of its own; the stand-in where the parser throws, which is remembered. */
    <T> T parsed(Flag flag, T standIn, Function<String, T> parser) {
        String value = text(flag);
        if (value.isEmpty()) {
            fault(flag, "it must be told");
            return standIn;
        }
        try {
            return parser.apply(value);
        } catch (RuntimeException fault) {
            fault(flag, "(" + value + ") cannot be used: " + fault.getMessage());
            return standIn;
        }
    }

    void fault(Flag flag, String what) {
        faults.add("--" + flag.key() + " " + what);
    }

    List<String> faults() {
        return faults;
    }
}
