package uk.gov.essex.smart.benchmarks.screening;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.screening.Kind;

/** Files to be screened, from a seed: in one half one kind is planted in each, in the other half nothing is. */
final class Corpus {

    /** Files of each kind, and as many clean ones. */
    static final int EACH = 16;

    private static final int LOOK_ALIKES = 6;
    private static final int MANY = 10_000;
    private static final Shape[] SHAPES = Shape.values();
    private static final Placement[] PLACEMENTS = Placement.values();

    private final long seed;

    Corpus(long seed) {
        this.seed = seed;
    }

    /** One file, and the kind that is planted in it. */
    record Case(int number, Optional<Kind> planted, Placement placement, Shape shape, Sheet sheet) {}

    /** Every {@code step}th case; the sheets are made as they are asked for. */
    Stream<Case> cases(int step) {
        Kind[] kinds = Kind.values();
        return IntStream.range(0, kinds.length * EACH * 2)
                .filter(number -> number % step == 0)
                .mapToObj(
                        number -> number % 2 == 0 ? planted(number, kinds[number / 2 % kinds.length]) : clean(number));
    }

    private Case planted(int number, Kind kind) {
        Draw draw = new Draw(seed * 1_000_003 + number);
        int turn = number / 2 / Kind.values().length;
        Placement placement = PLACEMENTS[turn % PLACEMENTS.length];
        Shape shape = SHAPES[(turn / PLACEMENTS.length * 3 + turn) % SHAPES.length];
        int rows = placement == Placement.RARE ? MANY : draw.between(200, 1_500);
        Making making = new Making(draw, rows);
        making.lookAlikes(LOOK_ALIKES);
        making.plant(kind, placement);
        return new Case(number, Optional.of(kind), placement, shape, making.sheet(shape.format()));
    }

    private Case clean(int number) {
        Draw draw = new Draw(seed * 1_000_003 + number);
        Making making = new Making(draw, draw.between(200, 1_500));
        making.lookAlikes(LOOK_ALIKES + 3);
        if (number % 4 == 1) {
            making.groups(false);
        }
        Shape shape = SHAPES[number / 2 % SHAPES.length];
        return new Case(number, Optional.empty(), Placement.BARE, shape, making.sheet(shape.format()));
    }
}
