package uk.gov.essex.smart.places.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.Series;
import uk.gov.essex.smart.places.block.Samples.Shape;

final class BlockCodecTest {

    @ParameterizedTest
    @EnumSource(Shape.class)
    void givesBackEveryShapeAtEveryLength(Shape shape) {
        Random chance = new Random(1);
        for (int slots : new int[] {1, 2, 15, 60, 1_440}) {
            List<Series> all = Samples.CHANNELS.stream()
                    .map(channel -> new Series(channel, shape.draw(slots, chance)))
                    .toList();
            assertComesBack(new Block(Samples.POST, new Grid(Samples.START, 60, slots), all));
        }
    }

    @Test
    void givesBackAnyMixture() {
        Random chance = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            assertComesBack(Samples.any(chance));
        }
    }

    @Test
    void givesBackABlockWithoutSeries() {
        assertComesBack(new Block(Samples.POST, new Grid(0, 1, 1), List.of()));
    }

    @Test
    void keepsAConstantOrAbsentSeriesInNextToNothing() {
        Grid grid = new Grid(Samples.START, 60, 60);
        for (Shape shape : List.of(Shape.CONSTANT, Shape.ALL_MISSING)) {
            long[] values = shape.draw(60, new Random(3));
            Block block = new Block(Samples.POST, grid, List.of(new Series(Channels.getStored(10), values)));
            assertThat(BlockCodec.encode(block)).as(shape.name()).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void leavesTheBlockItWritesAsItWas() {
        Block block = Samples.any(new Random(4));
        List<long[]> before =
                block.series().stream().map(series -> series.values().clone()).toList();
        BlockCodec.encode(block);
        for (int i = 0; i < before.size(); i++) {
            assertThat(block.series().get(i).values()).isEqualTo(before.get(i));
        }
    }

    @Test
    void refusesAnotherVersionAndNoBytes() {
        byte[] bytes = BlockCodec.encode(Samples.any(new Random(5)));
        bytes[0] = (byte) (bytes[0] + 0x10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCodec.decode(Samples.POST, Samples.START, bytes))
                .withMessageContaining("format 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCodec.decode(Samples.POST, Samples.START, new byte[0]));
    }

    @Test
    void refusesAChannelTheCatalogueDoesNotHave() {
        RangeEncoder coder = new RangeEncoder(new Odds(Priors.FIRST.odds()), Header.firstByte(60), 1);
        Header.code(coder, Header.firstByte(60), new Grid(Samples.START, 60, 15));
        boolean[] channels = new boolean[Contexts.CODES];
        channels[200] = true;
        Header.codeChannels(coder, channels);
        byte[] bytes = coder.finish();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCodec.decode(Samples.POST, Samples.START, bytes))
                .withMessageContaining("200");
    }

    @Test
    void refusesBytesThatFollowTheBlock() {
        byte[] bytes = BlockCodec.encode(Samples.any(new Random(6)));
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 7);
        assertThatIllegalArgumentException().isThrownBy(() -> BlockCodec.decode(Samples.POST, Samples.START, longer));
    }

    @Test
    void meetsAHundredThousandDamagedBlocksWithAnAnswerOrARefusal() {
        Random chance = new Random(7);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] good = BlockCodec.encode(Samples.any(chance));
            for (int j = 0; j < 100; j++) {
                refused += isRefused(damaged(good, chance)) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(50_000);
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            Block block = BlockCodec.decode(Samples.POST, Samples.START, bytes);
            assertThat(block.grid().slots()).isPositive();
            return false;
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return true;
        }
    }

    private static byte[] damaged(byte[] good, Random chance) {
        byte[] bytes = Arrays.copyOf(good, chance.nextInt(3) == 0 ? chance.nextInt(good.length + 20) : good.length);
        for (int flips = chance.nextInt(8); flips > 0 && bytes.length > 0; flips--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return bytes;
    }

    private static void assertComesBack(Block block) {
        byte[] bytes = BlockCodec.encode(block);
        Block back = BlockCodec.decode(block.post(), block.grid().start(), bytes);
        assertThat(back.equals(block))
                .as(() -> "The block of grid " + block.grid() + " came back as another")
                .isTrue();
    }
}
