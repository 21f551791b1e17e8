package uk.gov.essex.smart.devices.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.devices.block.SealedBlock;
import uk.gov.essex.smart.devices.block.Slots;

final class SpoolTest {

    private static final long ROOM = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void keepsBlocksOverARestartOldestFirst() throws IOException {
        try (Spool spool = Spool.open(folder, ROOM)) {
            spool.put(block(900, "b"));
            spool.put(block(0, "a"));
        }
        try (Spool spool = Spool.open(folder, ROOM)) {
            assertThat(spool.waiting()).containsExactly(0L, 900L);
            assertThat(text(spool, 900)).isEqualTo("b");
            spool.remove(0);
            assertThat(spool.depth()).isEqualTo(1);
        }
        try (Spool spool = Spool.open(folder, ROOM)) {
            assertThat(spool.waiting()).containsExactly(900L);
        }
    }

    @Test
    void neverReplacesABlockByAnotherOfTheSameStart() throws IOException {
        try (Spool spool = Spool.open(folder, ROOM)) {
            spool.put(block(0, "first"));
            spool.put(block(0, "second"));
            assertThat(text(spool, 0)).isEqualTo("first");
        }
    }

    @Test
    void setsAsideABlockTornAtAnyByte() throws IOException {
        byte[] whole = BlockFile.encode("{\"v\":1}".getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < whole.length; length++) {
            int cut = length;
            assertThat(BlockFile.decode(Arrays.copyOf(whole, cut)))
                    .as("cut at %d", cut)
                    .isEmpty();
        }
        assertThat(BlockFile.decode(whole)).isPresent();
        assertThat(BlockFile.decode(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
    }

    @Test
    void setsAsideABlockWithAnyBitTurned() {
        byte[] whole = BlockFile.encode("{\"v\":1}".getBytes(StandardCharsets.UTF_8));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] turned = whole.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(BlockFile.decode(turned)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void aTornBlockIsCountedAndDoesNotBlockTheOthers() throws IOException {
        try (Spool spool = Spool.open(folder, ROOM)) {
            spool.put(block(0, "a"));
            spool.put(block(900, "b"));
        }
        Files.write(folder.resolve(BlockFile.name(0)), new byte[] {1, 2, 3});
        try (Spool spool = Spool.open(folder, ROOM)) {
            assertThat(spool.read(0)).isEmpty();
            assertThat(spool.waiting()).containsExactly(900L);
            assertThat(spool.tally()).isEqualTo(new Tally(0, 1));
            assertThat(folder.resolve("aside")).isDirectoryContaining("glob:**000000000000.block");
        }
        try (Spool spool = Spool.open(folder, ROOM)) {
            assertThat(spool.tally()).as("counted for good").isEqualTo(new Tally(0, 1));
        }
    }

    @Test
    void dropsTheOldestWhenFullAndSaysSo() throws IOException {
        int size = BlockFile.encode(new byte[1_000]).length;
        try (Spool spool = Spool.open(folder, 3L * size)) {
            for (int i = 0; i < 3; i++) {
                assertThat(spool.put(block(i * 900L, "x".repeat(1_000)))).isEmpty();
            }
            assertThat(spool.put(block(2_700, "x".repeat(1_000)))).containsExactly(0L);
            assertThat(spool.waiting()).containsExactly(900L, 1_800L, 2_700L);
            assertThat(spool.bytes()).isEqualTo(3L * size);
            assertThat(spool.tally()).isEqualTo(new Tally(1, 0));
        }
        assertThat(folder.resolve(BlockFile.name(0))).doesNotExist();
    }

    @Test
    void holdsManyBlocks() throws IOException {
        try (Spool spool = Spool.open(folder, ROOM)) {
            for (int i = 0; i < 1_000; i++) {
                spool.put(block(i * 900L, "block " + i));
            }
        }
        try (Spool spool = Spool.open(folder, ROOM)) {
            assertThat(spool.depth()).isEqualTo(1_000);
            assertThat(text(spool, 899_100)).isEqualTo("block 999");
        }
    }

    @Test
    void ignoresWhatAnInterruptedWriteLeftBehind() throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(BlockFile.name(0) + ".tmp"), new byte[] {1});
        try (Spool spool = Spool.open(folder, ROOM)) {
            assertThat(spool.depth()).isZero();
            spool.put(block(0, "a"));
            assertThat(text(spool, 0)).isEqualTo("a");
        }
    }

    @Test
    void refusesASecondAgent() throws IOException {
        try (Spool _ = Spool.open(folder, ROOM)) {
            assertThatThrownBy(() -> Spool.open(folder, ROOM)).hasMessageContaining("in use by another agent");
        }
    }

    private static SealedBlock block(long start, String text) {
        return new SealedBlock(new Slots(start, 60, 15), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Spool spool, long start) throws IOException {
        return new String(spool.read(start).orElseThrow(), StandardCharsets.UTF_8);
    }
}
