package uk.gov.essex.smart.devices.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SimulatorTest {

    private static final long MONDAY = Instant.parse("2026-03-02T00:00:00Z").getEpochSecond();
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    @Test
    void tellsTheSameWhateverWasAskedBefore() {
        Simulator one = new Simulator(1, "post-000001", Simulator.known());
        Simulator other = new Simulator(1, "post-000001", Simulator.known());
        List<Long> moments = new ArrayList<>(
                LongStream.range(0, 500).mapToObj(i -> MONDAY + i * 613).toList());
        List<List<Reading>> inOrder = moments.stream().map(one::readingsAt).toList();
        List<Long> shuffled = new ArrayList<>(moments);
        Collections.shuffle(shuffled, new Random(3));
        shuffled.forEach(other::readingsAt);
        assertThat(moments.stream().map(other::readingsAt)).isEqualTo(inOrder);
    }

    @Test
    void anotherSeedOrPostIsAnotherStreet() {
        List<Reading> first = week("no2", 1, "post-000001");
        assertThat(week("no2", 2, "post-000001")).isNotEqualTo(first);
        assertThat(week("no2", 1, "post-000002")).isNotEqualTo(first);
    }

    @Test
    void repeatsItselfFromDayToDayMoreThanFromNoonToMidnight() {
        for (String channel : List.of("noise", "footfall", "vehicles", "light")) {
            assertThat(correlation(channel, second -> second + DAY))
                    .as("%s a day apart", channel)
                    .isGreaterThan(0.5)
                    .isGreaterThan(correlation(channel, second -> second + DAY / 2) + 0.3);
        }
    }

    @Test
    void knowsTheWeekend() {
        double workday = mean("vehicles", MONDAY + 8 * HOUR, MONDAY + 9 * HOUR);
        double sunday = mean("vehicles", MONDAY + 6 * DAY + 8 * HOUR, MONDAY + 6 * DAY + 9 * HOUR);
        assertThat(sunday).isLessThan(workday / 2);
    }

    @Test
    void changesLittleFromMinuteToMinute() {
        for (String channel : List.of("temperature", "pressure", "humidity")) {
            assertThat(correlation(channel, second -> second + 60))
                    .as("%s a minute apart", channel)
                    .isGreaterThan(0.8);
        }
    }

    @Test
    void staysWithinWhatASensorCanTell() {
        Simulator simulator = new Simulator(5, "post-000007", Simulator.known());
        for (long second = MONDAY; second < MONDAY + 365 * DAY; second += 7_919) {
            for (Reading reading : simulator.readingsAt(second)) {
                if (reading instanceof Reading.Quantity quantity) {
                    double value = quantity.value().doubleValue();
                    switch (quantity.channel()) {
                        case "temperature" -> assertThat(value).isBetween(-50.0, 70.0 * 3);
                        case "wind-direction" -> assertThat(value).isBetween(0.0, 1_080.0);
                        case "pressure" -> assertThat(value).isBetween(940.0, 3_200.0);
                        default -> assertThat(value).as(quantity.channel()).isNotNegative();
                    }
                }
            }
        }
    }

    @Test
    void fallsSilentSticksAndSpikesNowAndThen() {
        List<Double> values = new ArrayList<>();
        Simulator simulator = new Simulator(1, "post-000001", List.of("pressure"));
        int moments = 60 * 24 * 60;
        for (int i = 0; i < moments; i++) {
            simulator.readingsAt(MONDAY + i * 60L).forEach(reading -> values.add(value(reading)));
        }
        assertThat(moments - values.size()).as("gaps").isBetween(moments / 1_000, moments / 50);
        assertThat(values.stream().filter(value -> value > 2_500)).as("spikes").isNotEmpty();
    }

    @Test
    void invitesNobodysIdentifiers() {
        Set<String> addresses = new HashSet<>();
        Simulator simulator = new Simulator(1, "post-000001", List.of("wifi-devices", "number-plates"));
        for (long second = MONDAY; second < MONDAY + DAY; second += 60) {
            for (Reading reading : simulator.readingsAt(second)) {
                Reading.Identifiers heard = (Reading.Identifiers) reading;
                if (heard.channel().equals("wifi-devices")) {
                    addresses.addAll(heard.values());
                } else {
                    assertThat(heard.values())
                            .allSatisfy(plate -> assertThat(plate).matches("QX[0-9]{2} [A-Z]{3}"));
                }
            }
        }
        assertThat(addresses)
                .hasSizeGreaterThan(500)
                .allSatisfy(address -> assertThat(address).matches("[0-9a-f][26ae](:[0-9a-f]{2}){5}"));
    }

    @Test
    void namesAChannelItDoesNotKnow() {
        assertThatThrownBy(() -> new Simulator(1, "post-000001", List.of("no2", "radon")))
                .hasMessageContaining("radon")
                .hasMessageContaining("footfall");
    }

    private static List<Reading> week(String channel, long seed, String post) {
        Simulator simulator = new Simulator(seed, post, List.of(channel));
        return LongStream.range(0, 7 * 24)
                .boxed()
                .flatMap(hour -> simulator.readingsAt(MONDAY + hour * HOUR).stream())
                .toList();
    }

    /** Pearson's, between a week and the same week moved, where both have readings. */
    private static double correlation(String channel, LongUnaryOperator moved) {
        Simulator simulator = new Simulator(1, "post-000001", List.of(channel));
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (long second = MONDAY; second < MONDAY + 4 * DAY; second += 600) {
            List<Reading> one = simulator.readingsAt(second);
            List<Reading> other = simulator.readingsAt(moved.applyAsLong(second));
            if (!one.isEmpty() && !other.isEmpty()) {
                double a = value(one.getFirst());
                double b = value(other.getFirst());
                n++;
                x += a;
                y += b;
                xx += a * a;
                yy += b * b;
                xy += a * b;
            }
        }
        return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    }

    private static double mean(String channel, long from, long to) {
        Simulator simulator = new Simulator(1, "post-000001", List.of(channel));
        return LongStream.iterate(from, second -> second < to, second -> second + 60)
                .boxed()
                .flatMap(second -> simulator.readingsAt(second).stream())
                .mapToDouble(SimulatorTest::value)
                .average()
                .orElseThrow();
    }

    private static double value(Reading reading) {
        return ((Reading.Quantity) reading).value().doubleValue();
    }
}
