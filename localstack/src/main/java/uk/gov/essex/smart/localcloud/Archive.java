package uk.gov.essex.smart.localcloud;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Expands deployment packages, as Lambda does below its task root. */
public final class Archive {

    private Archive() {}

    /**
     * Expands a zip or jar into a folder that did not exist; the folder appears complete or not at all.
     *
     * @throws IOException where the archive cannot be read or names a place outside the folder
     */
    public static void expand(InputStream archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        Path partial = Files.createTempDirectory(folder.getParent(), "expanding");
        try (ZipInputStream entries = new ZipInputStream(archive)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, partial);
            }
        }
        try {
            Files.move(partial, folder);
        } catch (FileAlreadyExistsException expandedMeanwhile) {
            System.err.println(folder + " was expanded by another start of the same function");
        }
    }

    private static void write(ZipEntry entry, InputStream content, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The archive's entry " + entry.getName() + " lies outside its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
