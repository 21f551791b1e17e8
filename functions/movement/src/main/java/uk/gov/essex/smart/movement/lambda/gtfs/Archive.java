package uk.gov.essex.smart.movement.lambda.gtfs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.onebusaway.csv_entities.CsvInputSource;

/**
 * The files of a feed that make its timetable, unpacked in memory. What unpacks to more than a feed can need is refused
 * while it unpacks, whatever the archive says of itself.
 */
final class Archive implements CsvInputSource {

    static final int MOST_BYTES = 64 << 20;
    private static final long MOST_UNPACKED = 512L << 20;
    private static final int MOST_FILES = 64;

    private static final Set<String> WANTED = Set.of(
            "agency.txt",
            "stops.txt",
            "routes.txt",
            "trips.txt",
            "stop_times.txt",
            "calendar.txt",
            "calendar_dates.txt",
            "frequencies.txt",
            "transfers.txt");

    private final Map<String, byte[]> files;

    private Archive(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Unpacks; what is wrong with the archive is added to the findings, and what could be read of it is answered. */
    static Archive open(byte[] bytes, Findings findings) {
        return open(bytes, MOST_UNPACKED, findings);
    }

    static Archive open(byte[] bytes, long mostUnpacked, Findings findings) {
        Map<String, byte[]> files = new HashMap<>();
        if (bytes.length > MOST_BYTES) {
            findings.add(Finding.Kind.NOT_AN_ARCHIVE, "", 0, "");
            return new Archive(files);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            unpack(zip, files, mostUnpacked, findings);
        } catch (IOException | IllegalArgumentException notAnArchive) {
            findings.add(Finding.Kind.NOT_AN_ARCHIVE, "", 0, "");
        }
        return new Archive(files);
    }

    private static void unpack(ZipInputStream zip, Map<String, byte[]> files, long mostUnpacked, Findings findings)
            throws IOException {
        long left = mostUnpacked;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = WANTED.contains(entry.getName())
                    ? zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1))
                    : null;
            left -= content == null ? skipped(zip, left + 1) : content.length;
            if (left < 0 || ++count > MOST_FILES) {
                findings.add(Finding.Kind.TOO_LARGE, "", 0, "");
                return;
            }
            if (content != null && files.put(entry.getName(), content) != null) {
                findings.add(Finding.Kind.DUPLICATE_FILE, entry.getName(), 0, "");
            }
        }
        if (count == 0) {
            throw new ZipException("No entry");
        }
    }

    private static long skipped(InputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long skipped = 0;
        for (int read = 0; read >= 0 && skipped < most; read = zip.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    byte[] content(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    @Override
    public boolean hasResource(String name) {
        return files.containsKey(name);
    }

    @Override
    public InputStream getResource(String name) {
        return new ByteArrayInputStream(content(name));
    }

    @Override
    public void close() {
        // Nothing is open: all is in memory.
    }
}
