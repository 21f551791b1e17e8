package uk.gov.essex.smart.devices;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.gov.essex.smart.devices.fleet.Fleet;

/**
 * The agent's command line. Exit codes: 0 done or ended by a signal, 1 something failed, 2 it was told what it cannot
 * do. Events go to standard output, a JSON line each; what is wrong with the arguments to standard error.
 */
public final class AgentMain {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = """
        A lamppost of Smart Essex: samples sensors, keeps blocks on disk, sends them over MQTT 5 with mutual TLS.

          java -jar devices-agent.jar agent --post post-000001 [flags]     one lamppost
          java -jar devices-agent.jar fleet --posts 4 --first 1 [flags]    several in one process
          java -jar devices-agent.jar --help

        A replay (--replay, --from, --to) tells every lamppost the whole of the file's range and exits 0 when all
        of it has been acknowledged, 1 where that is not so by --deadline. Give each replay a spool of its own:
        what a spool has told once it does not tell again.

        Flags, each with its default. A flag --some-name may also be set as LAMPPOST_SOME_NAME; the command line wins.
        """;

    private AgentMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.copyOf(Arrays.asList(arguments)), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws InterruptedException {
        if (arguments.contains("--help")) {
            out.println(USAGE + Flag.help());
            return 0;
        }
        if (arguments.isEmpty() || !List.of("agent", "fleet").contains(arguments.getFirst())) {
            err.println("Say agent or fleet, or --help for all there is to say");
            return MISUSED;
        }
        try {
            Wiring wiring = new Wiring(Config.from(arguments), out);
            if (!wiring.strangers().isEmpty()) {
                err.println("There is no certificate in " + wiring.config().certs() + " for "
                        + String.join(", ", wiring.strangers()) + ", nor --claim to get one by, or no root-ca.pem");
                return MISUSED;
            }
            return work(wiring) ? 0 : FAILED;
        } catch (IllegalArgumentException | IOException fault) {
            err.println("Cannot start: " + fault.getMessage());
            return MISUSED;
        }
    }

    private static boolean work(Wiring wiring) throws InterruptedException {
        Fleet fleet = new Fleet(
                wiring.config().posts().stream()
                        .map(post -> new Lamppost(post, wiring))
                        .toList(),
                wiring.diary());
        AtomicBoolean done = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(fleet, done), "end"));
        boolean whole = fleet.run();
        done.set(true);
        return whole;
    }

    /** A signal ends a fleet in order and counts as success. */
    private static void end(Fleet fleet, AtomicBoolean done) {
        if (done.get()) {
            return;
        }
        try {
            fleet.stop();
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException hurried) {
            Runtime.getRuntime().halt(FAILED);
        }
    }
}
