package uk.gov.essex.smart.devices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import uk.gov.essex.smart.devices.block.Position;
import uk.gov.essex.smart.devices.mqtt.Link;
import uk.gov.essex.smart.devices.mqtt.Topics;
import uk.gov.essex.smart.devices.sensor.Simulator;

/**
 * What a process is told: which lampposts to be, how to reach the cloud, what to sample. Checked whole before anything
 * starts. {@link Flag} says what each value means.
 *
 * @param speed seconds of the readings' time to one of ours; infinite only for a replay
 * @param since where fast time and ours agree
 * @param replay what to tell instead of simulating
 */
record Config(
        List<String> posts,
        Link link,
        Path certs,
        Optional<Path> claim,
        String template,
        Path spool,
        long spoolBytes,
        int period,
        int slots,
        List<String> channels,
        long seed,
        double speed,
        Instant since,
        Optional<Position> position,
        Optional<Range> replay,
        Duration heartbeat,
        int window,
        int rate,
        String topicRoot,
        String rule,
        String firmware,
        boolean trace) {

    private static final long MOST_POSTS = 999_999;
    private static final long MOST_SLOTS = 1_440;
    private static final long DAY = 86_400;

    /** The part of a file to tell, from its first moment up to but without its last, and how long that may take. */
    record Range(Path file, Map<String, String> columns, Instant from, Instant to, Duration deadline) {}

    Config {
        posts = List.copyOf(posts);
        channels = List.copyOf(channels);
    }

    /**
     * Reads the arguments and the process's environment.
     *
     * @param arguments {@code agent} or {@code fleet}, then flags
     * @throws IllegalArgumentException naming every fault
     */
    static Config from(List<String> arguments) {
        return from(arguments, System.getenv());
    }

    static Config from(List<String> arguments, Map<String, String> environment) {
        Told told = new Told(arguments.subList(1, arguments.size()), environment);
        Config config = new Config(
                posts(arguments.getFirst(), told),
                link(told),
                folder(told, Flag.CERTS),
                told.find(Flag.CLAIM).map(Path::of),
                told.text(Flag.TEMPLATE),
                folder(told, Flag.SPOOL),
                told.number(Flag.SPOOL_BYTES, 65_536, Long.MAX_VALUE),
                (int) told.number(Flag.PERIOD, 1, DAY),
                (int) told.number(Flag.SLOTS, 1, MOST_SLOTS),
                channels(told),
                told.number(Flag.SEED, Long.MIN_VALUE, Long.MAX_VALUE),
                speed(told),
                told.find(Flag.FROM).isEmpty() ? Instant.EPOCH : told.parsed(Flag.FROM, Instant.EPOCH, Config::instant),
                position(told),
                replay(told),
                Duration.ofSeconds(told.number(Flag.HEARTBEAT, 1, DAY)),
                (int) told.number(Flag.WINDOW, 1, 100),
                (int) told.number(Flag.RATE, 1, 100),
                told.text(Flag.TOPIC_ROOT),
                told.text(Flag.RULE),
                told.text(Flag.FIRMWARE),
                Boolean.parseBoolean(told.text(Flag.TRACE)));
        if (!told.faults().isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", told.faults()));
        }
        return config;
    }

    Topics topics(String post) {
        return new Topics(topicRoot, rule, post);
    }

    private static List<String> posts(String command, Told told) {
        if (command.equals("agent")) {
            return List.of(told.parsed(Flag.POST, "", Config::post));
        }
        long first = told.number(Flag.FIRST, 0, MOST_POSTS);
        long count = told.number(Flag.POSTS, 1, MOST_POSTS - first + 1);
        return LongStream.range(first, first + count)
                .mapToObj(number -> String.format("post-%06d", number))
                .toList();
    }

    private static String post(String text) {
        if (!text.matches("post-[0-9]{6}")) {
            throw new IllegalArgumentException("a lamppost is named post- and six digits, such as post-000123");
        }
        return text;
    }

    private static Link link(Told told) {
        return new Link(
                told.text(Flag.ENDPOINT),
                (int) told.number(Flag.PORT, 1, 65_535),
                Duration.ofSeconds(told.number(Flag.KEEP_ALIVE, 5, 1_200)),
                Duration.ofSeconds(told.number(Flag.ACK_TIMEOUT, 1, 600)),
                Duration.ofMillis(told.number(Flag.RECONNECT_LEAST, 1, 60_000)),
                Duration.ofMillis(told.number(Flag.RECONNECT_MOST, 1, 3_600_000)));
    }

    private static Path folder(Told told, Flag flag) {
        return told.parsed(flag, Path.of(""), Path::of);
    }

    private static List<String> channels(Told told) {
        return told.parsed(Flag.CHANNELS, List.of(), text -> {
            List<String> named = text.equals("all")
                    ? Simulator.known()
                    : Arrays.stream(text.split(",", -1)).map(String::strip).toList();
            new Simulator(0, "", named);
            return named;
        });
    }

    private static double speed(Told told) {
        return told.parsed(Flag.SPEED, 1.0, text -> {
            double speed = text.equals("max") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
            boolean endless = Double.isInfinite(speed) && told.find(Flag.REPLAY).isEmpty();
            if (!(speed > 0) || endless) {
                throw new IllegalArgumentException("it must be above 0, and max only with --replay");
            }
            if (speed != 1 && told.find(Flag.FROM).isEmpty()) {
                throw new IllegalArgumentException("--from must say since when");
            }
            return speed;
        });
    }

    private static Optional<Position> position(Told told) {
        if (told.find(Flag.LATITUDE).isEmpty() && told.find(Flag.LONGITUDE).isEmpty()) {
            return Optional.empty();
        }
        double latitude = told.parsed(Flag.LATITUDE, 0.0, Double::parseDouble);
        return Optional.of(told.parsed(
                Flag.LONGITUDE, new Position(0, 0), text -> new Position(latitude, Double.parseDouble(text))));
    }

    private static Optional<Range> replay(Told told) {
        if (told.find(Flag.REPLAY).isEmpty()) {
            return Optional.empty();
        }
        Path file = told.parsed(Flag.REPLAY, Path.of(""), text -> {
            if (!Files.isReadable(Path.of(text))) {
                throw new IllegalArgumentException("there is no such file to read");
            }
            return Path.of(text);
        });
        Instant from = told.parsed(Flag.FROM, Instant.EPOCH, Config::instant);
        Instant to = told.parsed(Flag.TO, Instant.MAX, Config::instant);
        if (!from.isBefore(to)) {
            told.fault(Flag.TO, "must come after --from");
        }
        return Optional.of(new Range(
                file,
                told.parsed(Flag.COLUMNS, Map.of(), Config::columns),
                from,
                to,
                Duration.ofSeconds(told.number(Flag.DEADLINE, 1, DAY))));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Map<String, String> columns(String text) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int split = pair.indexOf('=');
            if (split < 1 || split == pair.length() - 1) {
                throw new IllegalArgumentException(pair + " is not of the form column=channel");
            }
            columns.put(
                    pair.substring(0, split).strip(), pair.substring(split + 1).strip());
        }
        return columns;
    }
}
