package uk.gov.essex.smart.supermarket.screening.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.gov.essex.smart.supermarket.screening.Encoding;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Unreadable;

/** Tells a file's encoding from all of its bytes: what is not UTF-8 somewhere is not UTF-8. */
public final class Encodings {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final int CHUNK = 1 << 20;
    private static final int HEAD = 1 << 12;

    private final Utf8Check check = new Utf8Check();

    private Encodings() {}

    /**
     * The encoding of a file.
     *
     * @throws Unreadable where it is in two encodings, ends within a character, or is not text
     */
    public static Encoding of(Path file) throws IOException, Unreadable {
        try (InputStream in = Files.newInputStream(file)) {
            return new Encodings().read(in);
        }
    }

    private Encoding read(InputStream in) throws IOException, Unreadable {
        byte[] chunk = new byte[Math.clamp(in.available() + 1L, HEAD, CHUNK)];
        int length = in.readNBytes(chunk, 0, chunk.length);
        if (length == 0) {
            throw new Unreadable(Refusal.EMPTY, 0);
        }
        Encoding wide = wide(chunk, Math.min(length, HEAD));
        if (wide != Encoding.UTF_8) {
            return wide;
        }
        boolean bom =
                length >= 3 && (chunk[0] & 0xFF) == 0xEF && (chunk[1] & 0xFF) == 0xBB && (chunk[2] & 0xFF) == 0xBF;
        int from = bom ? 3 : 0;
        while (length > 0) {
            scan(chunk, from, length);
            from = 0;
            length = in.readNBytes(chunk, 0, chunk.length);
        }
        return check.utf8() ? bom ? Encoding.UTF_8_WITH_BOM : Encoding.UTF_8 : check.other();
    }

    /** UTF-16 by its mark, or by every other byte of mostly Latin text being nought; UTF_8 where it is not. */
    private static Encoding wide(byte[] head, int length) {
        int first = head[0] & 0xFF;
        int second = length > 1 ? head[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE) {
            return Encoding.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF) {
            return Encoding.UTF_16BE;
        }
        int[] noughts = new int[2];
        for (int i = 0; i < length; i++) {
            noughts[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (noughts[0] == 0 && noughts[1] * 5 > length * 2) {
            return Encoding.UTF_16LE;
        }
        return noughts[1] == 0 && noughts[0] * 5 > length * 2 ? Encoding.UTF_16BE : Encoding.UTF_8;
    }

    private void scan(byte[] chunk, int from, int length) throws Unreadable {
        int at = from;
        while (at < length) {
            if (check.between() && at + Long.BYTES <= length) {
                long eight = (long) LONG.get(chunk, at);
                if ((eight & HIGHS) == 0 && ((eight - ONES) & HIGHS) == 0) {
                    at += Long.BYTES;
                    continue;
                }
            }
            if (chunk[at] == 0) {
                throw new Unreadable(Refusal.NUL_BYTE, 0);
            }
            check.take(chunk[at++] & 0xFF);
        }
    }
}
