package uk.gov.essex.smart.lives.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every record of owners does. */
public abstract class OwnersContract {

    protected abstract Owners empty();

    @Test
    void givesAnIdToWhoIsFirstForGood() {
        Owners owners = empty();

        assertThat(owners.claim(ids(0, 150), "one")).isEmpty();
        assertThat(owners.claim(ids(0, 150), "one")).isEmpty();
        assertThat(owners.claim(ids(149, 151), "other")).isEqualTo(ids(149, 150));
        assertThat(owners.claim(ids(0, 2), "other")).isEqualTo(ids(0, 2));
        assertThat(owners.claim(Set.of(), "other")).isEmpty();
    }

    @Test
    void givesNothingToWhoAsksForSomethingForeign() {
        Owners owners = empty();
        owners.claim(ids(0, 1), "one");

        assertThat(owners.claim(ids(0, 2), "other")).isEqualTo(ids(0, 1));

        assertThat(owners.claim(ids(1, 2), "third")).isEmpty();
    }

    @Test
    void givesEachIdToOneOfManyWhoAskAtOnce() throws InterruptedException {
        Owners owners = empty();
        AtomicInteger winners = new AtomicInteger();
        Thread[] threads = IntStream.range(0, 8)
                .mapToObj(number -> Thread.ofVirtual().start(() -> {
                    if (owners.claim(ids(5, 6), "owner-" + number).isEmpty()) {
                        winners.incrementAndGet();
                    }
                }))
                .toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(winners).hasValue(1);
    }

    private static Set<UUID> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(Entries::id).collect(Collectors.toSet());
    }
}
