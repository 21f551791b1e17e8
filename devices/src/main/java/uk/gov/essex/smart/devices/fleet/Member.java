package uk.gov.essex.smart.devices.fleet;

import java.io.IOException;

/** One lamppost of a fleet. */
public interface Member {

    String post();

    /**
     * Works until it is done or stopped.
     *
     * @return whether it did what it was to do
     * @throws IOException where it cannot work at all
     */
    boolean run() throws IOException, InterruptedException;

    /** Asks {@link #run} to end in order; may come before it or from any thread. */
    void stop();
}
