package uk.gov.essex.smart.devices.sensor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A simulated lamppost: daily and weekly cycles, weather, noise, gaps and faults. Every reading is a pure function of
 * seed, post, channel and second, so two runs agree and a test can know what an agent must have read.
 */
public final class Simulator implements Sensors {

    private final List<String> channels;
    private final Air air;
    private final Passers passers;
    private final Faults faults;

    /**
     * @param channels names of {@link #known()}
     * @throws IllegalArgumentException naming a channel that cannot be simulated
     */
    public Simulator(long seed, String post, List<String> channels) {
        for (String channel : channels) {
            if (!known().contains(channel)) {
                throw new IllegalArgumentException(
                        "The channel " + channel + " cannot be simulated. These can: " + String.join(", ", known()));
            }
        }
        this.channels = List.copyOf(channels);
        Chance county = new Chance(seed);
        Chance own = county.branch(post);
        Street street = new Street(own);
        air = new Air(new Sky(county), street, own);
        passers = new Passers(street, own);
        faults = new Faults(own);
    }

    /** Every channel there is a model of. */
    public static List<String> known() {
        List<String> names = new ArrayList<>(Air.DECIMALS.keySet());
        names.addAll(Passers.COUNTS);
        names.addAll(Passers.IDENTIFIERS);
        return names;
    }

    @Override
    public List<String> channels() {
        return channels;
    }

    @Override
    public List<Reading> readingsAt(long second) {
        List<Reading> readings = new ArrayList<>(channels.size());
        for (String channel : channels) {
            if (Passers.IDENTIFIERS.contains(channel)) {
                List<String> heard = passers.identifiersAt(channel, second);
                if (!heard.isEmpty()) {
                    readings.add(new Reading.Identifiers(channel, heard));
                }
            } else {
                quantityAt(channel, second).ifPresent(value -> readings.add(quantity(channel, value)));
            }
        }
        return readings;
    }

    private OptionalDouble quantityAt(String channel, long second) {
        return Passers.COUNTS.contains(channel)
                ? faults.observe(channel, second, moment -> passers.countAt(channel, moment))
                : faults.observe(channel, second, moment -> air.valueAt(channel, moment));
    }

    private static Reading quantity(String channel, double value) {
        int decimals = Air.DECIMALS.getOrDefault(channel, 0);
        return new Reading.Quantity(channel, BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }
}
