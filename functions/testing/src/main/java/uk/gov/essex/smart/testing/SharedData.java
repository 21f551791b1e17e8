package uk.gov.essex.smart.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data sets that are too large or not ours to commit. They stand in the folder named by the environment variable
 * {@code SMART_SHARED_DATA}, by default {@code ../shared/data} beside the repository.
 */
public final class SharedData {

    private SharedData() {}

    /** Where the data sets stand, whether or not they are there. */
    public static Path folder() {
        String setting = System.getenv("SMART_SHARED_DATA");
        return setting == null || setting.isBlank()
                ? Repository.root().resolve("../shared/data").normalize()
                : Path.of(setting);
    }

    /** A data file; where it is absent the calling test is skipped with a line that says so. */
    public static Path require(String relative) {
        Path file = folder().resolve(relative);
        assumeTrue(
                Files.exists(file),
                () -> "Skipped: the data file " + relative + " is not in " + folder() + "; set SMART_SHARED_DATA");
        return file;
    }
}
