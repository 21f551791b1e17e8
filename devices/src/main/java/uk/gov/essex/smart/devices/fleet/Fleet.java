package uk.gov.essex.smart.devices.fleet;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.essex.smart.devices.diary.Diary;

/** Runs lampposts side by side, each on a thread of its own. One that fails does not take the others with it. */
public final class Fleet {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final List<Member> members;
    private final Diary diary;
    private final List<Thread> threads;
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    public Fleet(List<? extends Member> members, Diary diary) {
        this.members = List.copyOf(members);
        this.diary = diary;
        threads = this.members.stream()
                .map(member -> Thread.ofPlatform().name(member.post()).unstarted(() -> work(member)))
                .toList();
    }

    /** Runs all until each is done or stopped; true where every one did what it was to do. */
    public boolean run() throws InterruptedException {
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return failed.isEmpty();
    }

    /** Ends all in order, and waits for them a little below five seconds in all. */
    public void stop() throws InterruptedException {
        members.forEach(Member::stop);
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : threads) {
            thread.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
        }
    }

    private void work(Member member) {
        try {
            if (!member.run()) {
                failed.add(member.post());
            }
        } catch (IOException | RuntimeException fault) {
            failed.add(member.post());
            diary.fault(member.post(), "agent", fault);
        } catch (InterruptedException ended) {
            failed.add(member.post());
            Thread.currentThread().interrupt();
        }
    }
}
