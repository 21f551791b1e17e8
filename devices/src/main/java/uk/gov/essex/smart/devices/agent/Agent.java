package uk.gov.essex.smart.devices.agent;

import java.io.IOException;
import uk.gov.essex.smart.devices.block.Rhythm;
import uk.gov.essex.smart.devices.diary.Diary;
import uk.gov.essex.smart.devices.sensor.Sensors;

/**
 * A lamppost that samples as time passes. A moment that passes while it is off is a gap. {@link #run} belongs to one
 * thread; {@link #stop} may come from any.
 */
public final class Agent implements AutoCloseable {

    private static final long LONGEST_REST_MILLIS = 500;

    private final Station station;
    private final Rhythm rhythm;
    private final Time time;
    private final double speed;
    private long sampled = Long.MIN_VALUE;
    private volatile boolean stopping;

    /**
     * @param speed how many seconds the clock moves in one, for how long to rest; 1 outside of trials
     * @throws IOException where the spool cannot be used
     */
    public Agent(
            Plan plan, Rhythm rhythm, Sensors sensors, Road road, Backoff backoff, Time time, double speed, Diary diary)
            throws IOException {
        this.rhythm = rhythm;
        this.time = time;
        this.speed = speed;
        station = new Station(plan, rhythm, sensors, road, backoff, time, diary);
    }

    /** Works until stopped, then ends in order. */
    public void run() throws IOException, InterruptedException {
        try {
            while (!stopping) {
                step();
                station.rest(restMillis());
            }
        } finally {
            close();
        }
    }

    /** Does what is due now. */
    public void step() {
        long second = time.second();
        long moment = rhythm.momentAt(second);
        station.sealDue(second);
        if (moment > sampled) {
            station.sample(moment);
            sampled = moment;
        }
        station.serve();
    }

    /** How many blocks wait for their acknowledgement. */
    public int depth() {
        return station.depth();
    }

    /** Asks {@link #run} to end. */
    public void stop() {
        stopping = true;
        station.wake();
    }

    @Override
    public void close() throws IOException {
        station.close();
    }

    private long restMillis() {
        long now = time.clock().millis();
        long next = (rhythm.momentAt(Math.floorDiv(now, 1_000)) + rhythm.period()) * 1_000;
        return Math.clamp((long) ((next - now) / speed) + 1, 1, LONGEST_REST_MILLIS);
    }
}
