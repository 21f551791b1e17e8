package uk.gov.essex.smart.devices;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import uk.gov.essex.smart.devices.agent.Agent;
import uk.gov.essex.smart.devices.agent.Replay;
import uk.gov.essex.smart.devices.fleet.Member;

/** One lamppost as a process runs it: first its certificate, then its work. */
final class Lamppost implements Member {

    private static final long RETRY_SECONDS = 5;

    private final String post;
    private final Wiring wiring;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Runnable stopWork = () -> {};

    Lamppost(String post, Wiring wiring) {
        this.post = post;
        this.wiring = wiring;
    }

    @Override
    public String post() {
        return post;
    }

    @Override
    public boolean run() throws IOException, InterruptedException {
        stopBy(Thread.currentThread()::interrupt);
        try {
            obtainIdentity();
        } catch (InterruptedException stopped) {
            return true;
        }
        stopBy(() -> {});
        if (Thread.interrupted() || stopping.getCount() == 0) {
            return true;
        }
        Optional<Config.Range> range = wiring.config().replay();
        return range.isPresent() ? replay(range.get()) : live();
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
        stopWork.run();
    }

    /** How to stop from now on; at once where that was asked for already. */
    private synchronized void stopBy(Runnable way) {
        stopWork = way;
        if (stopping.getCount() == 0) {
            way.run();
        }
    }

    private void obtainIdentity() throws InterruptedException {
        while (!wiring.hasIdentity(post)) {
            try {
                wiring.provision(post);
            } catch (IOException fault) {
                wiring.diary().fault(post, "provisioning", fault);
                if (stopping.await(RETRY_SECONDS, TimeUnit.SECONDS)) {
                    return;
                }
            }
        }
    }

    private boolean live() throws IOException, InterruptedException {
        Agent agent = wiring.agent(post);
        stopBy(agent::stop);
        agent.run();
        return true;
    }

    private boolean replay(Config.Range range) throws IOException, InterruptedException {
        Replay replay = wiring.replay(post, range);
        stopBy(replay::stop);
        return replay.run(
                range.from().getEpochSecond(),
                range.to().getEpochSecond(),
                wiring.config().speed(),
                range.deadline().toMillis());
    }
}
