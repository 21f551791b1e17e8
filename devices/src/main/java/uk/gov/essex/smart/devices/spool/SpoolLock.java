package uk.gov.essex.smart.devices.spool;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One agent to a spool: two would send two different blocks for one start. The system frees it when a process dies. */
final class SpoolLock implements AutoCloseable {

    private final FileChannel channel;

    private SpoolLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IOException where another agent holds the folder */
    static SpoolLock of(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock();
            held = lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            held = false;
        }
        if (!held) {
            channel.close();
            throw new IOException("The spool " + folder + " is in use by another agent");
        }
        return new SpoolLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
