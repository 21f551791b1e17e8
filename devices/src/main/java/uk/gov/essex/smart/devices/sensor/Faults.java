package uk.gov.essex.smart.devices.sensor;

import java.util.OptionalDouble;
import java.util.function.LongToDoubleFunction;

/** What goes wrong with real sensors: they fall silent, stick at a value, and now and then spike. */
final class Faults {

    private static final long SPELL = 3_600;
    private static final double SILENT = 0.004;
    private static final double STUCK = 0.004;
    private static final double MISSED = 0.002;
    private static final double SPIKE = 0.0004;

    private final Chance chance;

    Faults(Chance chance) {
        this.chance = chance.branch("faults");
    }

    /** The value as a faulty world tells it, or empty where the channel is silent. */
    OptionalDouble observe(String channel, long second, LongToDoubleFunction truth) {
        Chance own = chance.branch(channel);
        long spell = Math.floorDiv(second, SPELL);
        double fate = own.branch("spell").uniformAt(spell);
        if (fate < SILENT || own.branch("missed").uniformAt(second) < MISSED) {
            return OptionalDouble.empty();
        }
        if (fate < SILENT + STUCK) {
            return OptionalDouble.of(truth.applyAsDouble(spell * SPELL));
        }
        double value = truth.applyAsDouble(second);
        return OptionalDouble.of(own.branch("spike").uniformAt(second) < SPIKE ? 3 * value : value);
    }
}
