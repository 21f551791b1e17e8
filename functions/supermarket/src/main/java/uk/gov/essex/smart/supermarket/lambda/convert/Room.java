package uk.gov.essex.smart.supermarket.lambda.convert;

import java.nio.file.Path;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;

/**
 * What converting may take.
 *
 * @param directory for the files that come of it, and for nothing else meanwhile
 * @param mostBytes that one of them may have
 */
public record Room(DuckSettings duck, Path directory, long mostBytes) {

    Path file(String name) {
        return directory.resolve(name);
    }

    boolean full(Path file) {
        return file.toFile().length() > mostBytes;
    }
}
