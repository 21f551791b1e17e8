package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What every throttle must do, whatever counts. */
public abstract class ThrottleContract {

    private static final Admission ADMITTED = new Admission.Admitted();

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-04T10:15:20Z"));

    /** A throttle with nothing counted. */
    protected abstract Throttle throttle(InstantSource clock);

    @Test
    void refusesOverTheMinutesLimitUntilTheMinuteEnds() {
        Throttle throttle = throttle(now::get);
        Caller caller = new Caller("minute", 2, 100);
        assertThat(times(3, throttle, caller))
                .containsExactly(
                        ADMITTED, ADMITTED, new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(40)));
        now.set(Instant.parse("2026-03-04T10:15:59.999Z"));
        assertThat(throttle.admit(caller))
                .isEqualTo(new Admission.Refused(Admission.Limit.MINUTE, Duration.ofSeconds(1)));
        now.set(Instant.parse("2026-03-04T10:16:00Z"));
        assertThat(throttle.admit(caller)).isEqualTo(ADMITTED);
    }

    @Test
    void refusesOverTheDaysLimitUntilMidnight() {
        Throttle throttle = throttle(now::get);
        Caller caller = new Caller("day", 2, 3);
        times(2, throttle, caller);
        now.set(Instant.parse("2026-03-04T23:00:00Z"));
        assertThat(times(2, throttle, caller))
                .containsExactly(ADMITTED, new Admission.Refused(Admission.Limit.DAY, Duration.ofHours(1)));
        now.set(Instant.parse("2026-03-05T00:00:00Z"));
        assertThat(throttle.admit(caller)).isEqualTo(ADMITTED);
    }

    @Test
    void doesNotCountARefusedRequestAgainstTheDay() {
        Throttle throttle = throttle(now::get);
        Caller caller = new Caller("refused", 1, 2);
        times(5, throttle, caller);
        now.set(Instant.parse("2026-03-04T10:16:00Z"));
        assertThat(throttle.admit(caller)).isEqualTo(ADMITTED);
    }

    @Test
    void countsEachKeyForItself() {
        Throttle throttle = throttle(now::get);
        times(2, throttle, new Caller("one", 1, 1));
        assertThat(throttle.admit(new Caller("other", 1, 1))).isEqualTo(ADMITTED);
    }

    @Test
    void admitsAnonymousCallersWithoutCounting() {
        assertThat(times(50, throttle(now::get), Caller.ANONYMOUS)).containsOnly(ADMITTED);
    }

    @Test
    void admitsExactlyTheLimitUnderConcurrency() throws Exception {
        Throttle throttle = throttle(now::get);
        Caller caller = new Caller("crowd", 100, 1_000);
        List<Future<Admission>> asked = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
            for (int i = 0; i < 300; i++) {
                asked.add(threads.submit(() -> throttle.admit(caller)));
            }
        }
        List<Admission> answers = new ArrayList<>();
        for (Future<Admission> one : asked) {
            answers.add(one.get());
        }
        assertThat(answers.stream().filter(ADMITTED::equals)).hasSize(100);
    }

    private static List<Admission> times(int count, Throttle throttle, Caller caller) {
        List<Admission> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(throttle.admit(caller));
        }
        return answers;
    }
}
