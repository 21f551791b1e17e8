package uk.gov.essex.smart.supermarket.uploads;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The parts that a file is sent in, numbered from 1: all of {@value #PART_BYTES} bytes but the last, which has the rest.
 *
 * @param bytes of the whole file
 */
public record Parts(long bytes) {

    /** 8 MiB: the largest file comes in fewer than 600 parts, and a slow line sends one within minutes. */
    public static final long PART_BYTES = 8 << 20;

    public int count() {
        return Math.toIntExact(Math.ceilDiv(bytes, PART_BYTES));
    }

    /**
     * How many bytes a part has.
     *
     * @param number 1 to {@link #count()}
     */
    public long bytes(int number) {
        return Math.min(PART_BYTES, bytes - (number - 1) * PART_BYTES);
    }

    /** Whether these are all of them, each once, first to last. */
    boolean areAll(List<SentPart> sent) {
        return sent.stream()
                .map(SentPart::number)
                .toList()
                .equals(LongStream.rangeClosed(1, count())
                        .mapToObj(Math::toIntExact)
                        .toList());
    }
}
