package uk.gov.essex.smart.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of this repository from whichever module a test runs in. */
public final class Repository {

    private Repository() {}

    /** The repository's root: the nearest folder upwards that holds {@code functions/testing}. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("functions/testing"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "No folder above " + Path.of("").toAbsolutePath() + " holds functions/testing");
        }
        return folder;
    }

    /** A file or folder below the root; it must exist. */
    public static Path path(String relative) {
        Path path = root().resolve(relative);
        if (!Files.exists(path)) {
            throw new IllegalStateException("The repository has no " + relative);
        }
        return path;
    }
}
