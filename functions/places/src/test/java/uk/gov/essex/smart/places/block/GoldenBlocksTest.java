package uk.gov.essex.smart.places.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.gov.essex.smart.places.Block;
import uk.gov.essex.smart.places.Channels;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.Series;

/**
 * What was stored once must be readable for ever: these bytes, written when format 1 was laid down, may never be written
 * anew. A later format gets a file of its own.
 */
final class GoldenBlocksTest {

    private static final String FILE = "golden-1.txt";

    @TestFactory
    Stream<DynamicTest> readsAndWritesWhatFormatOneStored() throws IOException {
        return paragraphs().stream()
                .map(lines -> DynamicTest.dynamicTest(lines.getFirst(), () -> {
                    byte[] bytes = HexFormat.of().parseHex(lines.getLast().substring("bytes ".length()));
                    Block block = block(lines);
                    assertThat(BlockCodec.decode(Samples.POST, block.grid().start(), bytes))
                            .isEqualTo(block);
                    assertThat(BlockCodec.encode(block)).isEqualTo(bytes);
                }));
    }

    private static List<List<String>> paragraphs() throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenBlocksTest.class.getResourceAsStream(FILE))) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Arrays.stream(text.strip().split("\n\n", -1))
                    .map(paragraph -> Arrays.asList(paragraph.split("\n", -1)))
                    .toList();
        }
    }

    /** A line {@code grid <start> <period> <slots>}, then lines {@code <channel> <value or ->...}. */
    private static Block block(List<String> lines) {
        String[] numbers = lines.get(1).split(" ", -1);
        Grid grid = new Grid(Long.parseLong(numbers[1]), Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3]));
        List<Series> all = new ArrayList<>();
        for (String line : lines.subList(2, lines.size() - 1)) {
            String[] cells = line.split(" ", -1);
            long[] values = Arrays.stream(cells)
                    .skip(1)
                    .mapToLong(cell -> cell.equals("-") ? Series.MISSING : Long.parseLong(cell))
                    .toArray();
            all.add(new Series(Channels.getStored(Integer.parseInt(cells[0])), values));
        }
        return new Block(Samples.POST, grid, all);
    }
}
