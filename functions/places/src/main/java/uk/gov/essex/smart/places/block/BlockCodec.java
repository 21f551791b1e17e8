package uk.gov.essex.smart.places.block;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;

/** Turns a block into bytes and back. The post and the start are the key's and are not in the bytes. */
public final class BlockCodec {

    private static final int VERSION = 0;

    private BlockCodec() {}

    public static byte[] encode(Block block) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(VERSION);
        writeVarint(out, block.grid().period());
        writeVarint(out, block.grid().slots());
        writeVarint(out, block.series().size());
        for (Series series : block.series()) {
            writeVarint(out, series.channel().code());
            long last = 0;
            for (long value : series.values()) {
                long delta = value - last;
                writeVarint(out, (delta << 1) ^ (delta >> 63));
                last = value;
            }
        }
        return out.toByteArray();
    }

    /**
     * The block these bytes stand for.
     *
     * @throws IllegalArgumentException where the bytes are not a block this program can read
     */
    public static Block decode(PostId post, long start, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            Block block = decode(post, start, in);
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("Bytes follow the end of the block");
            }
            return block;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("The block's bytes end too early", e);
        }
    }

    private static Block decode(PostId post, long start, ByteBuffer in) {
        int version = in.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("Blocks of format " + version + " are not known");
        }
        Grid grid = new Grid(start, readInt(in), readInt(in));
        int count = readInt(in);
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int code = readInt(in);
            long[] values = new long[grid.slots()];
            long last = 0;
            for (int slot = 0; slot < values.length; slot++) {
                long zigzag = readVarint(in);
                last += (zigzag >>> 1) ^ -(zigzag & 1);
                values[slot] = last;
            }
            all.add(new Series(Channels.getStored(code), values));
        }
        return new Block(post, grid, all);
    }

    private static void writeVarint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write(((int) rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static int readInt(ByteBuffer in) {
        long value = readVarint(in);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("A number of the block's head is out of range");
        }
        return (int) value;
    }

    private static long readVarint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = in.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("A number of the block is too long");
    }
}
