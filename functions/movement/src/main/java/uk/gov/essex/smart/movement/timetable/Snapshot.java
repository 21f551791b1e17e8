package uk.gov.essex.smart.movement.timetable;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * A timetable as bytes: {@code SXTT}, a version byte, the columns of {@link Sink}, and the CRC-32C of all before it.
 * The same timetable gives the same bytes.
 */
public final class Snapshot {

    private static final int MAGIC = 0x53585454;
    private static final byte VERSION = 1;
    private static final int HEAD = 5;
    private static final int TAIL = 4;

    private Snapshot() {}

    public static byte[] write(Timetable timetable) {
        Sink sink = new Sink();
        timetable.write(sink);
        byte[] columns = sink.toBytes();
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + columns.length + TAIL)
                .putInt(MAGIC)
                .put(VERSION)
                .put(columns);
        return bytes.putInt(checksum(bytes.array())).array();
    }

    /**
     * The timetable of these bytes.
     *
     * @throws BadSnapshot where they are not what {@link #write} gave
     */
    public static Timetable read(byte[] bytes) {
        ByteBuffer frame = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD + TAIL || frame.getInt() != MAGIC) {
            throw new BadSnapshot("it does not begin as one");
        }
        byte version = frame.get();
        if (version != VERSION) {
            throw new BadSnapshot("its version is " + version + " and this reads " + VERSION);
        }
        if (frame.getInt(bytes.length - TAIL) != checksum(bytes)) {
            throw new BadSnapshot("its checksum is wrong");
        }
        Source source = new Source(bytes, HEAD, bytes.length - TAIL);
        Timetable timetable = Timetable.read(source);
        source.finish();
        return timetable;
    }

    private static int checksum(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length - TAIL);
        return (int) crc.getValue();
    }
}
