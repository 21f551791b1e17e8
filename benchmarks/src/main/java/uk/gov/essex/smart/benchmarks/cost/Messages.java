package uk.gov.essex.smart.benchmarks.cost;

import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.devices.block.OpenBlock;
import uk.gov.essex.smart.devices.block.SenmlPack;
import uk.gov.essex.smart.devices.block.Slots;
import uk.gov.essex.smart.devices.sensor.Simulator;

/** What one post publishes, as the agent packs it from the simulator. */
final class Messages {

    static final String POST = "post-000001";

    private static final List<String> CHANNELS =
            List.of("nox", "no2", "o3", "pm10", "pm25", "temperature", "humidity", "noise");

    /** 1 January 2026 00:00 UTC. */
    private static final long START = 1_767_225_600;

    private final Simulator simulator;
    private final int period;
    private final int slots;

    /** @param channels the first this many of the eight channels */
    Messages(int channels, int period, int slots) {
        this.simulator = new Simulator(1, POST, CHANNELS.subList(0, channels));
        this.period = period;
        this.slots = slots;
    }

    /** The moment after block {@code number} ends, seconds since 1970. */
    long endOf(int number) {
        return START + (long) (number + 1) * period * slots;
    }

    /** The payload of block {@code number}, counted from 0. */
    byte[] payload(int number) {
        long start = START + (long) number * period * slots;
        OpenBlock block = new OpenBlock(new Slots(start, period, slots));
        for (int slot = 0; slot < slots; slot++) {
            long moment = start + (long) slot * period;
            block.add(moment, simulator.readingsAt(moment));
        }
        return new SenmlPack(POST).seal(block, Optional.empty()).payload();
    }
}
