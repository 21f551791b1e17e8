package uk.gov.essex.smart.devices.agent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.devices.block.OpenBlock;
import uk.gov.essex.smart.devices.block.Position;
import uk.gov.essex.smart.devices.block.Rhythm;
import uk.gov.essex.smart.devices.block.SealedBlock;
import uk.gov.essex.smart.devices.block.SenmlPack;
import uk.gov.essex.smart.devices.sensor.Reading;
import uk.gov.essex.smart.devices.sensor.Sensors;
import uk.gov.essex.smart.devices.spool.Journal;
import uk.gov.essex.smart.devices.spool.Spool;

/**
 * Takes samples on the grid, each into the journal before the next, and seals complete blocks into the spool. A block
 * can leave only after the journal has closed it, so a start is never told in two ways. Used by one thread.
 */
final class Sampler {

    private static final long DAY = 86_400;

    /** A block that has just been sealed, and the starts of those that had to go for it. */
    record Sealed(SealedBlock block, List<Long> dropped) {}

    private final Rhythm rhythm;
    private final Journal journal;
    private final Spool spool;
    private final Sensors sensors;
    private final SenmlPack pack;
    private final Position position;
    private final int mostIdentifiers;
    private boolean positionOwed = true;
    private long positionDay;
    private boolean floorKnown;

    Sampler(String post, Rhythm rhythm, Journal journal, Spool spool, Sensors sensors, Position position) {
        this.rhythm = rhythm;
        this.journal = journal;
        this.spool = spool;
        this.sensors = sensors;
        this.position = position;
        pack = new SenmlPack(post);
        mostIdentifiers = MessageLimit.identifiersPerMoment(
                rhythm.slots(), sensors.channels().size());
        floorKnown = !journal.isDamaged();
    }

    /** Tells the post's position with the next block. */
    void owePosition() {
        positionOwed = true;
    }

    /** Samples this moment; false where it is behind what has been sampled or sealed. */
    boolean sample(long moment) throws IOException {
        settleFloor(moment);
        if (journal.block().isEmpty() && moment < journal.floor()) {
            return false;
        }
        OpenBlock open = journal.block().isPresent()
                ? journal.block().get()
                : journal.begin(rhythm.blockAt(moment, journal.floor()));
        if (!open.awaits(moment)) {
            return false;
        }
        journal.append(moment, limited(sensors.readingsAt(moment)));
        return true;
    }

    /** Seals the open block where its time is over; empty where there is nothing to seal or nothing in it. */
    Optional<Sealed> sealDue(long now) throws IOException {
        Optional<OpenBlock> open = journal.block();
        if (open.isEmpty() || now < open.get().slots().end()) {
            return Optional.empty();
        }
        Optional<Sealed> fresh = open.get().isEmpty() ? Optional.empty() : Optional.of(seal(open.get()));
        journal.end();
        return fresh;
    }

    private Sealed seal(OpenBlock open) throws IOException {
        long day = open.slots().start() / DAY;
        boolean told = positionOwed || day != positionDay;
        SealedBlock block = pack.seal(open, told ? Optional.of(position) : Optional.empty());
        List<Long> dropped = spool.put(block);
        positionOwed = false;
        positionDay = day;
        return new Sealed(block, dropped);
    }

    /** After a journal was lost, the block of this moment may have been sent already: the next one is safe. */
    private void settleFloor(long moment) throws IOException {
        if (!floorKnown) {
            journal.raiseFloor(rhythm.blockAt(moment, Long.MIN_VALUE).end());
            floorKnown = true;
        }
    }

    private List<Reading> limited(List<Reading> readings) {
        int left = mostIdentifiers;
        List<Reading> kept = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            if (reading instanceof Reading.Identifiers heard) {
                int taken = Math.min(left, heard.values().size());
                left -= taken;
                kept.add(new Reading.Identifiers(heard.channel(), heard.values().subList(0, taken)));
            } else {
                kept.add(reading);
            }
        }
        return kept;
    }
}
