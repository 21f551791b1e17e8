package uk.gov.essex.smart.devices.provisioning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.devices.mqtt.Identity;
import uk.gov.essex.smart.devices.spool.Durable;

/**
 * The certificates folder: {@code root-ca.pem} and a folder for each thing with {@code certificate.pem} and
 * {@code private.key}, readable by their owner only. A thing's folder appears whole or not at all; until the
 * certificate is registered it stands beside, as {@code <thing>.pending}, with its ownership token.
 */
public final class Keyring {

    private static final String CERTIFICATE = "certificate.pem";
    private static final String KEY = "private.key";
    private static final String TOKEN = "ownership.token";

    private final Path folder;

    public Keyring(Path folder) {
        this.folder = folder;
    }

    /** The identity of a thing, whether or not its files are there. */
    public Identity of(String thing) {
        return Identity.of(thing, folder.resolve(thing), authority());
    }

    /** The root that signs the broker's certificate. */
    public Path authority() {
        return folder.resolve("root-ca.pem");
    }

    /** The ownership token of a certificate that was made and perhaps not yet registered. */
    Optional<String> pendingToken(String thing) throws IOException {
        Path token = pending(thing).resolve(TOKEN);
        return Files.exists(token) ? Optional.of(Files.readString(token)) : Optional.empty();
    }

    /** Keeps what was made until it is registered; all of it is on disk when this returns. */
    void keepPending(String thing, String certificate, String key, String token) throws IOException {
        discardPending(thing);
        Files.createDirectories(folder);
        Files.createDirectory(
                pending(thing), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        write(pending(thing).resolve(KEY), key);
        write(pending(thing).resolve(CERTIFICATE), certificate);
        Durable.forceFolder(pending(thing));
        write(pending(thing).resolve(TOKEN), token);
        Durable.forceFolder(pending(thing));
    }

    /** The certificate is registered: from now on it is the thing's own. */
    void promote(String thing) throws IOException {
        Path own = folder.resolve(thing);
        remove(own);
        Files.move(pending(thing), own, StandardCopyOption.ATOMIC_MOVE);
        Durable.forceFolder(folder.toAbsolutePath());
        Files.deleteIfExists(own.resolve(TOKEN));
    }

    void discardPending(String thing) throws IOException {
        remove(pending(thing));
    }

    private Path pending(String thing) {
        return folder.resolve(thing + ".pending");
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException fault) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
