package uk.gov.essex.smart.localcloud;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What a child JVM runs: the runtime interface client, tied to the host by standard input. When the host ends, by
 * whatever cause, the pipe closes and the child ends with it, even in the middle of an event.
 */
public final class TetheredRuntime {

    private TetheredRuntime() {}

    /**
     * Runs the handler until the JVM is ended.
     *
     * @param arguments the handler's name
     * @throws Throwable whatever the runtime interface client throws
     */
    public static void main(String[] arguments) throws Throwable {
        Thread.ofPlatform().daemon().name("tether").start(TetheredRuntime::endWithHost);
        AWSLambda.main(arguments);
    }

    private static void endWithHost() {
        try (FileInputStream input = new FileInputStream(FileDescriptor.in)) {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.err.println("The pipe to the host broke: " + broken.getMessage());
        }
        Runtime.getRuntime().halt(0);
    }
}
