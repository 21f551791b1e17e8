package uk.gov.essex.smart.devices.spool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.gov.essex.smart.devices.block.SealedBlock;

/**
 * The blocks that wait for their acknowledgement, each a file that is wholly there or not at all. Bounded in bytes:
 * where it is full the oldest block goes and is counted. A torn or altered file is set aside and counted, and the rest
 * goes on. Only starts and sizes are held in memory. Used by one thread.
 */
public final class Spool implements AutoCloseable {

    private static final int KEPT_ASIDE = 16;

    private final Path folder;
    private final long mostBytes;
    private final SpoolLock lock;
    private final TallyFile tallyFile;
    private final TreeMap<Long, Long> sizes = new TreeMap<>();
    private Tally tally;
    private long bytes;

    private Spool(Path folder, long mostBytes, SpoolLock lock) throws IOException {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.lock = lock;
        tallyFile = new TallyFile(folder.resolve("tally"));
        tally = tallyFile.read();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                OptionalLong start = BlockFile.startOf(file.getFileName().toString());
                if (start.isPresent()) {
                    count(start.getAsLong(), Files.size(file));
                }
            }
        }
    }

    /**
     * Opens the spool in a folder, which is made where it is not there.
     *
     * @param mostBytes what the waiting blocks may take together
     * @throws IOException where the folder cannot be used or another agent has it
     */
    public static Spool open(Path folder, long mostBytes) throws IOException {
        Files.createDirectories(folder);
        SpoolLock lock = SpoolLock.of(folder);
        try {
            return new Spool(folder, mostBytes, lock);
        } catch (IOException fault) {
            lock.close();
            throw fault;
        }
    }

    /**
     * Keeps a block, on disk for good when this returns. A block of a start that waits already is not replaced.
     *
     * @return the starts of the blocks that had to go to make room, oldest first
     */
    public List<Long> put(SealedBlock block) throws IOException {
        if (sizes.containsKey(block.start())) {
            return List.of();
        }
        byte[] content = BlockFile.encode(block.payload());
        List<Long> gone = makeRoom(content.length);
        Durable.replace(fileOf(block.start()), content);
        count(block.start(), content.length);
        return gone;
    }

    /** The starts of the blocks that wait, oldest first; a live view. */
    public NavigableSet<Long> waiting() {
        return sizes.navigableKeySet();
    }

    public boolean holds(long start) {
        return sizes.containsKey(start);
    }

    /** A waiting block's payload, or empty where its file turned out torn or altered and has been set aside. */
    public Optional<byte[]> read(long start) throws IOException {
        Path file = fileOf(start);
        Optional<byte[]> payload = Files.exists(file) ? BlockFile.decode(Files.readAllBytes(file)) : Optional.empty();
        if (payload.isEmpty()) {
            forget(start);
            setAside(file);
        }
        return payload;
    }

    /** Lets a block go: it has been acknowledged. */
    public void remove(long start) throws IOException {
        Files.deleteIfExists(fileOf(start));
        forget(start);
    }

    /** How many blocks wait. */
    public int depth() {
        return sizes.size();
    }

    public long bytes() {
        return bytes;
    }

    public Tally tally() {
        return tally;
    }

    /** Moves a file that cannot be understood out of the way, keeping the latest {@value #KEPT_ASIDE} to look at. */
    void setAside(Path file) throws IOException {
        tally = tally.oneAside();
        tallyFile.write(tally);
        if (!Files.exists(file)) {
            return;
        }
        Path aside = Files.createDirectories(folder.resolve("aside"));
        Files.move(
                file,
                aside.resolve(String.format("%06d-%s", tally.aside(), file.getFileName())),
                StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> kept = Files.list(aside)) {
            List<Path> oldestFirst = kept.sorted().toList();
            for (Path old : oldestFirst.subList(0, Math.max(0, oldestFirst.size() - KEPT_ASIDE))) {
                Files.delete(old);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private List<Long> makeRoom(long needed) throws IOException {
        List<Long> gone = new ArrayList<>();
        while (bytes + needed > mostBytes && !sizes.isEmpty()) {
            long oldest = sizes.firstKey();
            remove(oldest);
            gone.add(oldest);
            tally = tally.oneDropped();
        }
        if (!gone.isEmpty()) {
            tallyFile.write(tally);
        }
        return gone;
    }

    private Path fileOf(long start) {
        return folder.resolve(BlockFile.name(start));
    }

    private void count(long start, long size) {
        sizes.put(start, size);
        bytes += size;
    }

    private void forget(long start) {
        Long size = sizes.remove(start);
        if (size != null) {
            bytes -= size;
        }
    }
}
