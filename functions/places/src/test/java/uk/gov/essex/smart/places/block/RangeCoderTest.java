package uk.gov.essex.smart.places.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RangeCoderTest {

    @Test
    void readsWhatWasWrittenWhateverTheOdds() {
        Random chance = new Random(1);
        for (int run = 0; run < 300; run++) {
            char[] start = new char[16];
            Arrays.setAll(new int[16], i -> start[i] = (char) chance.nextInt(64, 65_473));
            int length = chance.nextInt(3_000);
            int ones = chance.nextInt(101);
            long seed = chance.nextLong();
            RangeEncoder writer = new RangeEncoder(new Odds(start), 7, 10);
            run(writer, seed, length, ones);
            byte[] bytes = writer.finish();
            RangeDecoder reader = new RangeDecoder(new Odds(start), bytes, 1);
            run(reader, seed, length, ones);
            assertThat(bytes[0]).isEqualTo((byte) 7);
            assertThat(reader.isSpent()).isTrue();
        }
    }

    @Test
    void carriesIntoBytesAlreadyWritten() {
        char[] even = {32_768};
        RangeEncoder writer = new RangeEncoder(new Odds(even), 0, 10);
        for (int i = 0; i < 4; i++) {
            writer.codeEvenly(0x7FFF_FFFF_FFFF_FFFFL, 63);
            writer.codeEvenly(0xFFFF_FFFF_FFFF_FFFFL, 64);
        }
        byte[] bytes = writer.finish();
        RangeDecoder reader = new RangeDecoder(new Odds(even), bytes, 1);
        for (int i = 0; i < 4; i++) {
            assertThat(reader.codeEvenly(0, 63)).isEqualTo(0x7FFF_FFFF_FFFF_FFFFL);
            assertThat(reader.codeEvenly(0, 64)).isEqualTo(-1);
        }
    }

    @Test
    void spendsNextToNothingOnWhatIsCertain() {
        RangeEncoder writer = new RangeEncoder(new Odds(new char[] {65_000}), 0, 10);
        for (int i = 0; i < 10_000; i++) {
            writer.code(0, 1);
        }
        assertThat(writer.finish()).hasSizeLessThan(10);
    }

    private static void run(BitCoder coder, long seed, int length, int ones) {
        Random chance = new Random(seed);
        for (int i = 0; i < length; i++) {
            int bit = chance.nextInt(100) < ones ? 1 : 0;
            assertThat(coder.code(i & 15, coder.isWriter() ? bit : 0)).isEqualTo(bit);
            if (i % 17 == 0) {
                int bits = chance.nextInt(65);
                long value = bits == 64 ? chance.nextLong() : chance.nextLong() & ((1L << bits) - 1);
                assertThat(coder.codeEvenly(coder.isWriter() ? value : 0, bits)).isEqualTo(value);
            }
        }
    }
}
