package uk.gov.essex.smart.localcloud;

import java.io.IOException;

/** Runs the host until the process is ended; every child JVM ends with it. Settings: see {@code Config}. */
public final class LambdaHost {

    private LambdaHost() {}

    /**
     * Starts the host and returns; it runs on its own threads.
     *
     * @throws IOException where the port is taken or the state folder cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        HostServer server = Wiring.server(Config.fromEnvironment());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        System.out.println("The Lambda host listens on http://127.0.0.1:" + server.port());
    }
}
