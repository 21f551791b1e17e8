package uk.gov.essex.smart.supermarket.lambda.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import uk.gov.essex.smart.supermarket.Checksum;

/** A file's checksum, worked out beside what else is done with it; closing gives it up. */
public final class ChecksumTask implements AutoCloseable {

    private static final int CHUNK = 1 << 18;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CompletableFuture<Checksum> checksum;
    private volatile boolean wanted = true;

    public ChecksumTask(Path file) {
        checksum = CompletableFuture.supplyAsync(() -> checksum(file), thread);
    }

    private Checksum checksum(Path file) {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int length = in.read(chunk); length > 0 && wanted; length = in.read(chunk)) {
                digest.update(chunk, 0, length);
            }
            return new Checksum(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    public Checksum await() {
        return checksum.join();
    }

    @Override
    public void close() {
        wanted = false;
        thread.close();
    }
}
