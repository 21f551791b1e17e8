package uk.gov.essex.smart.places.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.Series;

final class BlockCodecTest {

    private static final PostId POST = new PostId("post-000001");
    private static final Grid GRID = new Grid(1_767_225_600, 60, 4);
    private static final Block BLOCK = new Block(
            POST,
            GRID,
            List.of(
                    new Series(Channels.getStored(1), new long[] {41, 42, Series.MISSING, 40}),
                    new Series(Channels.getStored(10), new long[] {-5, Long.MAX_VALUE, Long.MIN_VALUE + 1, 0})));

    @Test
    void givesBackWhatItWasGiven() {
        assertThat(BlockCodec.decode(POST, GRID.start(), BlockCodec.encode(BLOCK)))
                .isEqualTo(BLOCK);
    }

    @Test
    void refusesBytesCutShort() {
        byte[] bytes = BlockCodec.encode(BLOCK);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> BlockCodec.decode(POST, GRID.start(), cut));
        }
    }
}
