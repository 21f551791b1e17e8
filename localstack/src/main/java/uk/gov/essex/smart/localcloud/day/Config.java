package uk.gov.essex.smart.localcloud.day;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a day is asked to be.
 *
 * @param data the folder of shared data
 * @param picture where pictures go; created where it is absent
 */
record Config(int requests, long seed, Path data, Path picture) {

    static final String USAGE = """
        Usage: localstack/day [--requests N] [--seed S] [--out FOLDER]
        Lives a day in Essex through twice, siloed and pooled, and prints what each came to.
          --requests N   trips asked for, 20 to 20000 (default 5000); fleets go with them
          --seed S       another day of the same kind (default 1)
          --out FOLDER   where the pictures go (default localstack/.state/day)
        Stops are read from movement/naptan/bus-stops.json in the folder that SMART_SHARED_DATA names
        (default ../shared/data).\
        """;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int LEAST = 20;
    private static final int MOST = 20_000;

    /** @throws IllegalArgumentException naming the argument that is not usable */
    static Config from(Map<String, String> environment, List<String> arguments) {
        int requests = 5_000;
        long seed = 1;
        Path picture = Path.of("localstack", ".state", "day");
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (name) {
                case "--requests" -> requests = number(name, value, LEAST, MOST);
                case "--seed" -> seed = number(name, value, 0, Integer.MAX_VALUE);
                case "--out" -> picture = Path.of(value);
                default -> throw new IllegalArgumentException("There is no argument " + name + ".\n" + USAGE);
            }
        }
        Path data = Path.of(environment.getOrDefault("SMART_SHARED_DATA", "../shared/data"));
        return new Config(requests, seed, data, picture);
    }

    static Config from(String[] arguments) {
        return from(System.getenv(), List.of(arguments));
    }

    Path stops() {
        return data.resolve("movement/naptan/bus-stops.json");
    }

    private static int number(String name, String value, int least, int most) {
        OptionalInt number =
                WHOLE_NUMBER.matcher(value).matches() ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
        if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
            throw new IllegalArgumentException(
                    name + " (" + value + ") must be a whole number from " + least + " to " + most + ".");
        }
        return number.getAsInt();
    }
}
