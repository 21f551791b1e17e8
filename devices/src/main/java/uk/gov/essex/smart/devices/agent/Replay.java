package uk.gov.essex.smart.devices.agent;

import java.io.IOException;
import java.util.Map;
import uk.gov.essex.smart.devices.block.Rhythm;
import uk.gov.essex.smart.devices.diary.Diary;
import uk.gov.essex.smart.devices.sensor.Sensors;
import uk.gov.essex.smart.devices.spool.Tally;

/**
 * A lamppost that tells a range of the past: it samples every moment of it at the pace asked for, and is done when all
 * has been acknowledged. Blocks carry the readings' own times.
 */
public final class Replay {

    private static final long REST_MILLIS = 50;
    private static final int MOST_WAITING = 64;

    private final Station station;
    private final Plan plan;
    private final Rhythm rhythm;
    private final Time time;
    private final Diary diary;
    private volatile boolean stopping;

    /** @throws IOException where the spool cannot be used */
    public Replay(Plan plan, Rhythm rhythm, Sensors sensors, Road road, Backoff backoff, Time time, Diary diary)
            throws IOException {
        this.plan = plan;
        this.rhythm = rhythm;
        this.time = time;
        this.diary = diary;
        station = new Station(plan, rhythm, sensors, road, backoff, time, diary);
    }

    /**
     * Tells the moments of {@code from} up to but without {@code to}.
     *
     * @param speed seconds of the past told in one; infinite for as fast as they are acknowledged
     * @param deadlineMillis how long it may take in all
     * @return whether every block has been acknowledged and none had to be given up
     */
    public boolean run(long from, long to, double speed, long deadlineMillis) throws IOException, InterruptedException {
        long began = time.millis().getAsLong();
        Tally atFirst = station.tally();
        long moment = from;
        boolean complete = false;
        while (!stopping && time.millis().getAsLong() - began < deadlineMillis && !(complete && station.depth() == 0)) {
            long reached =
                    from + (long) Math.min((double) (to - from), (time.millis().getAsLong() - began) * speed / 1_000);
            while (moment < Math.min(to, reached) && station.depth() < MOST_WAITING) {
                station.sealDue(moment);
                station.sample(moment);
                moment += rhythm.period();
            }
            if (moment >= to && !complete) {
                station.sealDue(Long.MAX_VALUE);
                complete = true;
            }
            station.serve();
            if (!(complete && station.depth() == 0)) {
                station.rest(REST_MILLIS);
            }
        }
        Tally tally = station.tally();
        int left = station.depth();
        boolean whole = complete && left == 0 && tally.equals(atFirst);
        station.close();
        diary.tell(
                plan.post(),
                "finished",
                Map.of("whole", whole, "left", left, "dropped", tally.dropped(), "aside", tally.aside()));
        return whole;
    }

    /** Asks {@link #run} to end early. */
    public void stop() {
        stopping = true;
        station.wake();
    }
}
