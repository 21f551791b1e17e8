package uk.gov.essex.smart.benchmarks.compression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.block.BlockCodec;
import uk.gov.essex.smart.testing.SharedData;

/** The claim of less than 0.80 byte for each reading, as a test: a count of bytes is the same on every machine. */
final class CompressionTest {

    private static final int SLOTS = 60;

    private final Path folder = SharedData.require("sensors");

    @Test
    void keepsTheFourDataSetsInLessThanFourFifthsOfAByteAReading() {
        Sizes pooled = Sizes.NONE;
        for (DataSet set : new SensorFiles(folder).all()) {
            pooled = pooled.plus(Sizes.of(set.blocks(SLOTS)));
        }
        assertThat(pooled.readings()).isGreaterThan(900_000);
        assertThat(pooled.oursPerReading()).isLessThanOrEqualTo(0.80);
        assertThat((double) pooled.gorilla() / pooled.readings()).isGreaterThan(1.3);
    }

    @Test
    void givesEveryRealReadingBack() {
        for (DataSet set : new SensorFiles(folder).all()) {
            for (Block block : set.blocks(SLOTS)) {
                Block back = BlockCodec.decode(block.post(), block.grid().start(), BlockCodec.encode(block));
                assertThat(back.equals(block)).isTrue();
            }
        }
    }
}
