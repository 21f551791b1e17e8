package uk.gov.essex.smart.devices.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.essex.smart.devices.block.OpenBlock;
import uk.gov.essex.smart.devices.block.SealedBlock;
import uk.gov.essex.smart.devices.block.Slots;
import uk.gov.essex.smart.devices.sensor.Reading;

final class JournalTest {

    private static final Slots SLOTS = new Slots(900, 60, 15);

    @TempDir
    Path folder;

    private Spool spool;

    @BeforeEach
    void open() throws IOException {
        spool = Spool.open(folder, 1_000_000);
    }

    @AfterEach
    void close() throws IOException {
        spool.close();
    }

    @Test
    void goesOnWithTheSameBlock() throws IOException {
        try (Journal journal = begun(2)) {
            assertThat(journal.block()).isPresent();
        }
        try (Journal journal = Journal.open(folder, spool)) {
            OpenBlock block = journal.block().orElseThrow();
            assertThat(block.slots()).isEqualTo(SLOTS);
            assertThat(block.samples()).containsOnlyKeys(900L, 960L);
            assertThat(block.samples().get(960L)).isEqualTo(readings(1));
            assertThat(block.awaits(960)).isFalse();
            assertThat(block.awaits(1_020)).isTrue();
        }
    }

    @Test
    void keepsEverySampleBeforeTheByteWhereItWasTorn() throws IOException {
        begun(4).close();
        byte[] whole = Files.readAllBytes(file());
        int headers = lineEnds(whole)[1];
        for (int cut = headers; cut <= whole.length; cut++) {
            Files.write(file(), Arrays.copyOf(whole, cut));
            int complete = linesWithin(whole, cut) - 2;
            try (Journal journal = Journal.open(folder, spool)) {
                assertThat(journal.block().orElseThrow().samples())
                        .as("cut at %d", cut)
                        .hasSize(complete);
                journal.append(1_620, readings(9));
            }
            try (Journal journal = Journal.open(folder, spool)) {
                assertThat(journal.block().orElseThrow().samples()).hasSize(complete + 1);
            }
        }
    }

    @Test
    void anAlteredSampleIsLeftOutAndTheOthersKept() throws IOException {
        begun(4).close();
        byte[] content = Files.readAllBytes(file());
        content[lineEnds(content)[2] + 12] ^= 1;
        Files.write(file(), content);
        try (Journal journal = Journal.open(folder, spool)) {
            assertThat(journal.block().orElseThrow().samples()).containsOnlyKeys(900L, 1_020L, 1_080L);
        }
    }

    @Test
    void anAlteredHeaderLeavesTheFloorUnknown() throws IOException {
        begun(4).close();
        byte[] content = Files.readAllBytes(file());
        content[3] ^= 1;
        Files.write(file(), content);
        try (Journal journal = Journal.open(folder, spool)) {
            assertThat(journal.isDamaged()).isTrue();
            assertThat(journal.block()).isEmpty();
            assertThat(spool.tally().aside()).isEqualTo(1);
        }
    }

    @Test
    void doesNotOpenABlockAgainThatTheSpoolHolds() throws IOException {
        begun(15).close();
        spool.put(new SealedBlock(SLOTS, new byte[] {1}));
        try (Journal journal = Journal.open(folder, spool)) {
            assertThat(journal.block()).isEmpty();
            assertThat(journal.floor()).isEqualTo(1_800);
        }
    }

    @Test
    void remembersTheFloorOfAnEndedBlock() throws IOException {
        try (Journal journal = begun(15)) {
            journal.end();
        }
        try (Journal journal = Journal.open(folder, spool)) {
            assertThat(journal.block()).isEmpty();
            assertThat(journal.floor()).isEqualTo(1_800);
            assertThat(journal.isDamaged()).isFalse();
        }
    }

    private Journal begun(int samples) throws IOException {
        Journal journal = Journal.open(folder, spool);
        journal.begin(SLOTS);
        for (int i = 0; i < samples; i++) {
            journal.append(900 + 60L * i, readings(i));
        }
        return journal;
    }

    private Path file() {
        return folder.resolve("open.journal");
    }

    private static List<Reading> readings(int value) {
        return List.of(
                new Reading.Quantity("no2", BigDecimal.valueOf(value)),
                new Reading.Identifiers("wifi-devices", List.of("02:00:00:00:00:0" + value)));
    }

    private static int linesWithin(byte[] content, int end) {
        return (int) Arrays.stream(lineEnds(content)).filter(at -> at <= end).count();
    }

    /** The offsets just after each line. */
    private static int[] lineEnds(byte[] content) {
        return IntStream.range(0, content.length)
                .filter(i -> content[i] == '\n')
                .map(i -> i + 1)
                .toArray();
    }
}
