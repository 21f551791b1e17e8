package uk.gov.essex.smart.devices;

import java.io.IOException;
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
    private volatile Runnable stopWork = () -> {};

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
        while (!wiring.hasIdentity(post)) {
            try {
                wiring.provision(post);
            } catch (IOException fault) {
                wiring.diary().fault(post, "provisioning", fault);
                if (stopping.await(RETRY_SECONDS, TimeUnit.SECONDS)) {
                    return true;
                }
            }
        }
        return wiring.config().replay().isPresent()
                ? replay(wiring.config().replay().get())
                : live();
    }

    @Override
    public void stop() {
        stopping.countDown();
        stopWork.run();
    }

    private boolean live() throws IOException, InterruptedException {
        Agent agent = wiring.agent(post);
        stopWork = agent::stop;
        if (stopping.getCount() == 0) {
            agent.stop();
        }
        agent.run();
        return true;
    }

    private boolean replay(Config.Range range) throws IOException, InterruptedException {
        Replay replay = wiring.replay(post, range);
        stopWork = replay::stop;
        if (stopping.getCount() == 0) {
            replay.stop();
        }
        return replay.run(
                range.from().getEpochSecond(),
                range.to().getEpochSecond(),
                wiring.config().speed(),
                range.deadline().toMillis());
    }
}
