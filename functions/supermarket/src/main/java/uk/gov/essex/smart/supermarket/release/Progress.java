package uk.gov.essex.smart.supermarket.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a run has come, kept between one invocation and the next.
 *
 * @param tile the number of the tile that comes next, in the order of {@link Tile#all()}
 * @param cursor where in it; empty at its beginning
 * @param sums what is counted so far, as {@link Tally#lines()} tells it
 */
public record Progress(int tile, Optional<String> cursor, List<String> sums) {

    public static final Progress BEGUN = new Progress(0, Optional.empty(), List.of());

    public Progress {
        sums = List.copyOf(sums);
    }

    /** As lines of text: the tile, the cursor, and the sums. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(Integer.toString(tile), cursor.orElse("")));
        lines.addAll(sums);
        return lines;
    }

    /** What {@link #lines()} told. */
    public static Progress parse(List<String> lines) {
        return new Progress(
                Integer.parseInt(lines.getFirst()),
                Optional.of(lines.get(1)).filter(cursor -> !cursor.isEmpty()),
                lines.subList(2, lines.size()));
    }
}
