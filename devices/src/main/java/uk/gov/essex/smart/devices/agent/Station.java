package uk.gov.essex.smart.devices.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.gov.essex.smart.devices.block.Rhythm;
import uk.gov.essex.smart.devices.diary.Diary;
import uk.gov.essex.smart.devices.mqtt.Receipt;
import uk.gov.essex.smart.devices.mqtt.Uplink;
import uk.gov.essex.smart.devices.mqtt.UplinkListener;
import uk.gov.essex.smart.devices.sensor.Sensors;
import uk.gov.essex.smart.devices.spool.Journal;
import uk.gov.essex.smart.devices.spool.Spool;
import uk.gov.essex.smart.devices.spool.Tally;

/**
 * Everything one lamppost has: sensors, journal, spool, connection, shadow. All calls come from one thread; what the
 * connection hears is left for that thread and wakes it.
 */
final class Station implements AutoCloseable {

    private static final long TALLY_MILLIS = 60_000;
    private static final long GOODBYE_MILLIS = 1_000;

    private final Plan plan;
    private final Time time;
    private final Diary diary;
    private final Spool spool;
    private final Journal journal;
    private final Sampler sampler;
    private final Uplink uplink;
    private final Courier courier;
    private final DeviceShadow shadow;
    private final AtomicBoolean justConnected = new AtomicBoolean();
    private final Semaphore wake = new Semaphore(0);
    private Tally told;
    private long nextBeatMillis = Long.MAX_VALUE;
    private long lastBeatMillis;

    /** @throws IOException where the spool cannot be used */
    Station(Plan plan, Rhythm rhythm, Sensors sensors, Road road, Backoff backoff, Time time, Diary diary)
            throws IOException {
        this.plan = plan;
        this.time = time;
        this.diary = diary;
        spool = Spool.open(plan.spool(), plan.spoolBytes());
        journal = Journal.open(plan.spool(), spool);
        told = spool.tally();
        sampler = new Sampler(plan.post(), rhythm, journal, spool, sensors, plan.position());
        shadow = new DeviceShadow(plan, sensors.channels(), time.second());
        diary.tell(plan.post(), "starting", Map.of("spooled", spool.depth(), "bytes", spool.bytes()));
        uplink = road.open(Optional.of(shadow.will()), List.of(plan.topics().shadowRejected()), new Ear());
        courier = new Courier(plan, rhythm, spool, uplink, backoff, diary, wake::release);
    }

    /** Samples a moment. A disk that refuses is told and costs the sample, never the agent. */
    void sample(long moment) {
        try {
            if (sampler.sample(moment) && plan.trace()) {
                diary.tell(plan.post(), "sampled", Map.of("moment", moment));
            }
        } catch (IOException fault) {
            diary.fault(plan.post(), "journal", fault);
        }
    }

    /** Seals the open block where its time is over at this second. */
    void sealDue(long second) {
        try {
            sampler.sealDue(second).ifPresent(fresh -> {
                diary.tell(
                        plan.post(),
                        "spooled",
                        Map.of(
                                "start", fresh.block().start(),
                                "bytes", fresh.block().payload().length,
                                "spooled", spool.depth()));
                fresh.dropped().forEach(start -> diary.tell(plan.post(), "dropped", Map.of("start", start)));
            });
        } catch (IOException fault) {
            diary.fault(plan.post(), "spool", fault);
        }
    }

    /** Sends what may go, settles what came back, and keeps the shadow true. */
    void serve() {
        if (justConnected.getAndSet(false)) {
            sampler.owePosition();
            beat(shadow.birth(spool, time.second()));
        }
        long millis = time.millis().getAsLong();
        boolean worse = !spool.tally().equals(told) && millis - lastBeatMillis >= TALLY_MILLIS;
        if (uplink.isConnected() && (worse || millis >= nextBeatMillis)) {
            beat(shadow.heartbeat(spool, time.second()));
        }
        try {
            courier.pump(time);
        } catch (IOException fault) {
            diary.fault(plan.post(), "spool", fault);
        }
    }

    /** How many blocks wait for their acknowledgement. */
    int depth() {
        return spool.depth();
    }

    Tally tally() {
        return spool.tally();
    }

    /** Waits until there is something to do, at most this long. */
    void rest(long millis) throws InterruptedException {
        if (wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    void wake() {
        wake.release();
    }

    /** Says goodbye, waits a moment for what is under way, and lets go of everything. Nothing is sent half. */
    @Override
    public void close() throws IOException {
        if (uplink.isConnected()) {
            CountDownLatch said = new CountDownLatch(1);
            uplink.publish(plan.topics().shadowUpdate(), shadow.goodbye(), receipt -> said.countDown());
            try {
                said.await(GOODBYE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            courier.settleReturned(time.millis().getAsLong());
        }
        uplink.close();
        journal.close();
        spool.close();
        diary.tell(plan.post(), "stopped", Map.of("spooled", spool.depth()));
    }

    private void beat(byte[] update) {
        lastBeatMillis = time.millis().getAsLong();
        nextBeatMillis = lastBeatMillis + plan.heartbeat().toMillis();
        told = spool.tally();
        uplink.publish(plan.topics().shadowUpdate(), update, this::hearOfBeat);
    }

    private void hearOfBeat(Receipt receipt) {
        switch (receipt) {
            case Receipt.Accepted accepted -> diary.tell(plan.post(), "heartbeat");
            case Receipt.Refused refused ->
                diary.tell(
                        plan.post(), "heartbeat-refused", Map.of("code", refused.code(), "reason", refused.reason()));
            case Receipt.Lost lost -> diary.tell(plan.post(), "heartbeat-lost", Map.of("why", lost.why()));
        }
    }

    private final class Ear implements UplinkListener {

        @Override
        public void connected() {
            diary.tell(plan.post(), "connected");
            justConnected.set(true);
            wake.release();
        }

        @Override
        public void disconnected(String why) {
            diary.tell(plan.post(), "disconnected", Map.of("why", why));
        }

        @Override
        public void failed(String why) {
            diary.tell(plan.post(), "unreachable", Map.of("why", why));
        }

        @Override
        public void received(String topic, byte[] payload) {
            diary.tell(plan.post(), "shadow-rejected", Map.of("what", new String(payload, StandardCharsets.UTF_8)));
        }
    }
}
