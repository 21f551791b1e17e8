package uk.gov.essex.smart.benchmarks.darp;

import java.io.IOException;
import java.nio.file.Path;

/** An instance file that cannot be read as one. The message names the file, the line, the fault and the remedy. */
public final class MalformedInstance extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedInstance(Path file, int line, String fault) {
        super(file + ":" + line + ": " + fault);
    }
}
