package uk.gov.essex.smart.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a shell script that runs a class on the Java and the class path which this class was started with, so that a
 * benchmark already built starts without Maven.
 */
public final class Launcher {

    private Launcher() {}

    /** Takes the script's path. */
    public static void main(String[] arguments) throws IOException {
        Path script = Path.of(arguments[0]);
        Files.writeString(script, """
            #!/bin/sh
            exec %s -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
            $BENCHMARK_JAVA_OPTIONS -cp %s "$@"
            """.formatted(
                quoted(System.getProperty("java.home") + "/bin/java"), quoted(System.getProperty("java.class.path"))));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
