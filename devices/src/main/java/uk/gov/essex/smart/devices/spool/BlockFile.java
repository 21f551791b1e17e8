package uk.gov.essex.smart.devices.spool;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a waiting block on disk: a mark, the payload's length and checksum, the payload. Named by its start. */
final class BlockFile {

    static final int HEADER = 12;

    private static final int MARK = 0x53454231;
    private static final Pattern NAME = Pattern.compile("([0-9]{12})\\.block");

    private BlockFile() {}

    static String name(long start) {
        return String.format("%012d.block", start);
    }

    /** The start in a file's name, or empty where it is no block's name. */
    static OptionalLong startOf(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    static byte[] encode(byte[] payload) {
        return ByteBuffer.allocate(HEADER + payload.length)
                .putInt(MARK)
                .putInt(payload.length)
                .putInt(Durable.checksum(payload))
                .put(payload)
                .array();
    }

    /** The payload, or empty where the file is torn or altered. */
    static Optional<byte[]> decode(byte[] file) {
        if (file.length < HEADER) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(file);
        boolean whole = header.getInt() == MARK && header.getInt() == file.length - HEADER;
        byte[] payload = Arrays.copyOfRange(file, HEADER, file.length);
        return whole && header.getInt() == Durable.checksum(payload) ? Optional.of(payload) : Optional.empty();
    }
}
