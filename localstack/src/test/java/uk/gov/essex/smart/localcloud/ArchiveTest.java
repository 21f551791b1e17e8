package uk.gov.essex.smart.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void expandsFilesBelowTheirFolders() throws IOException {
        Archive.expand(zip("lib/inner.txt"), folder.resolve("code"));
        assertThat(folder.resolve("code/lib/inner.txt")).hasContent("content");
    }

    @Test
    void refusesAnEntryOutsideItsFolder() {
        assertThatThrownBy(() -> Archive.expand(zip("../outside.txt"), folder.resolve("code")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("outside");
        assertThat(Files.exists(folder.resolve("outside.txt"))).isFalse();
    }

    private static InputStream zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("content".getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
