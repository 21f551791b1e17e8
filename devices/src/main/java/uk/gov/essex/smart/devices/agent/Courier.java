package uk.gov.essex.smart.devices.agent;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import uk.gov.essex.smart.devices.block.Rhythm;
import uk.gov.essex.smart.devices.diary.Diary;
import uk.gov.essex.smart.devices.mqtt.Receipt;
import uk.gov.essex.smart.devices.mqtt.Uplink;
import uk.gov.essex.smart.devices.spool.Spool;

/**
 * Carries blocks from the spool to the cloud, oldest first: so many under way at once, so many a second. A block leaves
 * the spool only when its PUBACK says success. One that is refused or lost waits, longer each time, and lets the others
 * pass, so that no block can hold up the queue.
 * Used by one thread; receipts may come on any.
 */
final class Courier {

    private record Returned(long start, Receipt receipt) {}

    private record Waiting(int failures, long untilMillis) {}

    private final String post;
    private final String topic;
    private final Rhythm rhythm;
    private final Spool spool;
    private final Uplink uplink;
    private final int window;
    private final Pace pace;
    private final Backoff backoff;
    private final Diary diary;
    private final Runnable wake;
    private final Set<Long> underWay = new HashSet<>();
    private final Map<Long, Waiting> waiting = new HashMap<>();
    private final Queue<Returned> returned = new ConcurrentLinkedQueue<>();

    Courier(Plan plan, Rhythm rhythm, Spool spool, Uplink uplink, Backoff backoff, Diary diary, Runnable wake) {
        post = plan.post();
        topic = plan.topics().block();
        this.rhythm = rhythm;
        this.spool = spool;
        this.uplink = uplink;
        window = plan.window();
        pace = new Pace(plan.publishesPerSecond());
        this.backoff = backoff;
        this.diary = diary;
        this.wake = wake;
    }

    /** Sends what may go and settles what has come back. */
    void pump(Time time) throws IOException {
        long millis = time.millis().getAsLong();
        settleReturned(millis);
        while (underWay.size() < window && uplink.isConnected()) {
            Optional<Long> next = nextToGo(time.second(), millis);
            if (next.isEmpty() || !pace.take(millis)) {
                return;
            }
            send(next.get());
        }
    }

    /** Settles what has come back, and sends nothing. */
    void settleReturned(long millis) throws IOException {
        for (Returned back = returned.poll(); back != null; back = returned.poll()) {
            settle(back, millis);
        }
    }

    private Optional<Long> nextToGo(long second, long millis) {
        for (long start : spool.waiting()) {
            Waiting wait = waiting.get(start);
            boolean patient = wait != null && millis < wait.untilMillis();
            if (!patient && !underWay.contains(start) && second >= rhythm.departure(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private void send(long start) throws IOException {
        Optional<byte[]> payload = spool.read(start);
        if (payload.isEmpty()) {
            diary.tell(post, "aside", Map.of("start", start));
            return;
        }
        underWay.add(start);
        diary.tell(post, "published", Map.of("start", start, "bytes", payload.get().length));
        uplink.publish(topic, payload.get(), receipt -> {
            returned.add(new Returned(start, receipt));
            wake.run();
        });
    }

    private void settle(Returned back, long millis) throws IOException {
        long start = back.start();
        underWay.remove(start);
        switch (back.receipt()) {
            case Receipt.Accepted accepted -> {
                waiting.remove(start);
                spool.remove(start);
                diary.tell(post, "acked", Map.of("start", start, "spooled", spool.depth()));
            }
            case Receipt.Refused refused -> {
                postpone(start, millis);
                diary.tell(post, "refused", Map.of("start", start, "code", refused.code(), "reason", refused.reason()));
            }
            case Receipt.Lost lost -> {
                postpone(start, millis);
                diary.tell(post, "lost", Map.of("start", start, "why", lost.why()));
            }
        }
    }

    private void postpone(long start, long millis) {
        waiting.keySet().retainAll(spool.waiting());
        Waiting before = waiting.get(start);
        int failures = before == null ? 1 : before.failures() + 1;
        waiting.put(start, new Waiting(failures, millis + backoff.delayAfter(failures)));
    }
}
