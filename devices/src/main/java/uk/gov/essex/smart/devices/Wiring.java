package uk.gov.essex.smart.devices;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import uk.gov.essex.smart.devices.agent.Agent;
import uk.gov.essex.smart.devices.agent.Backoff;
import uk.gov.essex.smart.devices.agent.Plan;
import uk.gov.essex.smart.devices.agent.Replay;
import uk.gov.essex.smart.devices.agent.Road;
import uk.gov.essex.smart.devices.agent.Time;
import uk.gov.essex.smart.devices.block.Position;
import uk.gov.essex.smart.devices.block.Rhythm;
import uk.gov.essex.smart.devices.diary.Diary;
import uk.gov.essex.smart.devices.diary.JsonLines;
import uk.gov.essex.smart.devices.mqtt.CrtUplink;
import uk.gov.essex.smart.devices.provisioning.Keyring;
import uk.gov.essex.smart.devices.provisioning.Provisioning;
import uk.gov.essex.smart.devices.sensor.CsvReplay;
import uk.gov.essex.smart.devices.sensor.Sensors;
import uk.gov.essex.smart.devices.sensor.Simulator;

/** Brings clocks, chance, disk and network to the parts that only know ports. Safe from any thread. */
final class Wiring {

    private static final long REFUSAL_LEAST_MILLIS = 1_000;
    private static final long REFUSAL_MOST_MILLIS = 300_000;
    /** Chelmsford, where the streets of the simulated lampposts are. */
    private static final Position CENTRE = new Position(51.7343, 0.4691);

    private static final double SPREAD_DEGREES = 0.03;
    private static final double GOLDEN_ANGLE = 2.399963229728653;

    private final Config config;
    private final Keyring keyring;
    private final Time time;
    private final Diary diary;
    private final Optional<Sensors> file;

    /** @throws IOException where the file to replay cannot be read */
    Wiring(Config config, PrintStream out) throws IOException {
        this.config = config;
        keyring = new Keyring(config.certs());
        time = new Time(clock(config), () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        diary = new JsonLines(out, Clock.systemUTC());
        file = config.replay().isPresent() ? Optional.of(read(config.replay().get())) : Optional.empty();
    }

    Config config() {
        return config;
    }

    Diary diary() {
        return diary;
    }

    boolean hasIdentity(String post) {
        return keyring.of(post).isComplete();
    }

    /** Lampposts that have no certificate and no claim to get one by. */
    List<String> strangers() {
        return config.posts().stream()
                .filter(post -> !hasIdentity(post) && config.claim().isEmpty())
                .toList();
    }

    void provision(String post) throws IOException, InterruptedException {
        new Provisioning(config.link(), config.claim().orElseThrow(), config.template(), keyring, diary)
                .provision(config.topics(post));
    }

    Agent agent(String post) throws IOException {
        Rhythm rhythm = Rhythm.spread(config.period(), config.slots(), post);
        return new Agent(
                plan(post),
                rhythm,
                new Simulator(config.seed(), post, config.channels()),
                road(post),
                backoff(),
                time,
                config.speed(),
                diary);
    }

    Replay replay(String post, Config.Range range) throws IOException {
        Rhythm rhythm = Rhythm.from(range.from().getEpochSecond(), config.period(), config.slots());
        return new Replay(plan(post), rhythm, file.orElseThrow(), road(post), backoff(), time, diary);
    }

    private Plan plan(String post) {
        return new Plan(
                post,
                config.position().orElseGet(() -> somewhere(post)),
                config.topics(post),
                config.spool().resolve(post),
                config.spoolBytes(),
                config.window(),
                config.rate(),
                config.heartbeat(),
                config.firmware(),
                version(),
                config.trace());
    }

    private Road road(String post) {
        return (will, subscriptions, listener) ->
                CrtUplink.open(config.link(), keyring.of(post), will, subscriptions, listener);
    }

    private static Backoff backoff() {
        return new Backoff(REFUSAL_LEAST_MILLIS, REFUSAL_MOST_MILLIS, new Random());
    }

    private static InstantSource clock(Config config) {
        return config.speed() == 1 || config.replay().isPresent()
                ? Clock.systemUTC()
                : new FastClock(Clock.systemUTC(), config.since(), config.speed());
    }

    private static Sensors read(Config.Range range) throws IOException {
        return CsvReplay.read(range.file(), range.columns(), range.from(), range.to());
    }

    /** A place of its own for each number: a sunflower's seeds around the centre. */
    private static Position somewhere(String post) {
        int number = Integer.parseInt(post.substring(post.length() - 6));
        double radius = SPREAD_DEGREES * Math.sqrt(number % 1_000 / 1_000.0);
        double angle = number * GOLDEN_ANGLE;
        return new Position(
                rounded(CENTRE.latitude() + radius * Math.sin(angle)),
                rounded(CENTRE.longitude() + radius * Math.cos(angle) * 1.6));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static String version() {
        String version = Wiring.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }
}
