package uk.gov.essex.smart.devices.spool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.devices.block.OpenBlock;
import uk.gov.essex.smart.devices.block.Slots;
import uk.gov.essex.smart.devices.sensor.Reading;

/**
 * The samples of the block being filled, each on disk before the next is taken, so that a restart goes on with the
 * same block. Also keeps the floor: the first moment that no sealed block covers. Used by one thread.
 */
public final class Journal implements AutoCloseable {

    private final Path file;
    private final boolean damaged;
    private long floor = Long.MIN_VALUE;
    private Optional<OpenBlock> block = Optional.empty();
    private FileChannel channel;
    private long length;

    private Journal(Path file, Spool spool) throws IOException {
        this.file = file;
        boolean there = Files.exists(file);
        boolean understood = there && restore(Files.readAllBytes(file));
        damaged = !understood && (there || spool.depth() > 0);
        if (there && damaged) {
            spool.setAside(file);
        }
        if (block.isPresent() && spool.holds(block.get().slots().start())) {
            floor = block.get().slots().end();
            block = Optional.empty();
        }
        channel = rewrite();
    }

    /** Opens the journal beside a spool's blocks, going on with the block that was being filled. */
    public static Journal open(Path folder, Spool spool) throws IOException {
        return new Journal(folder.resolve("open.journal"), spool);
    }

    /** Whether what was there is gone or could not be understood, so that the floor is not known. */
    public boolean isDamaged() {
        return damaged;
    }

    /** The first moment that no sealed block covers, seconds since 1970; the least value where none was sealed. */
    public long floor() {
        return floor;
    }

    /** The block being filled. */
    public Optional<OpenBlock> block() {
        return block;
    }

    /** Begins a block, on disk when this returns. */
    public OpenBlock begin(Slots slots) throws IOException {
        OpenBlock begun = new OpenBlock(slots);
        block = Optional.of(begun);
        reopen();
        return begun;
    }

    /** Adds a sample to the open block, on disk when this returns. */
    public void append(long moment, List<Reading> readings) throws IOException {
        byte[] line = new JournalLine.Sample(moment, readings).encode();
        channel.truncate(length);
        channel.position(length);
        Durable.writeAll(channel, line);
        channel.force(false);
        length += line.length;
        block.orElseThrow().add(moment, readings);
    }

    /** Ends the open block: from now on nothing is sampled before its end. Call when the spool holds it. */
    public void end() throws IOException {
        floor = block.orElseThrow().slots().end();
        block = Optional.empty();
        reopen();
    }

    /** Raises the floor where it is lower. */
    public void raiseFloor(long least) throws IOException {
        if (least > floor && block.isEmpty()) {
            floor = least;
            reopen();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void reopen() throws IOException {
        channel.close();
        channel = rewrite();
    }

    private FileChannel rewrite() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(new JournalLine.Closed(floor).encode());
        block.ifPresent(open -> {
            lines.writeBytes(new JournalLine.Opened(open.slots()).encode());
            open.samples()
                    .forEach((moment, readings) -> lines.writeBytes(new JournalLine.Sample(moment, readings).encode()));
        });
        Durable.replace(file, lines.toByteArray());
        length = lines.size();
        return FileChannel.open(file, StandardOpenOption.WRITE);
    }

    /** Reads as far as lines can be trusted; a sample whose line is torn or altered was never promised or is lost. */
    private boolean restore(byte[] content) {
        int from = 0;
        int number = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                Optional<JournalLine> line = JournalLine.decode(Arrays.copyOfRange(content, from, i));
                if (line.isEmpty() && number < 2) {
                    floor = Long.MIN_VALUE;
                    block = Optional.empty();
                    return false;
                }
                line.ifPresent(this::accept);
                from = i + 1;
                number++;
            }
        }
        return number > 0;
    }

    private void accept(JournalLine line) {
        switch (line) {
            case JournalLine.Closed closed -> floor = closed.floor();
            case JournalLine.Opened opened -> block = Optional.of(new OpenBlock(opened.slots()));
            case JournalLine.Sample sample -> block.ifPresent(open -> open.add(sample.moment(), sample.readings()));
        }
    }
}
