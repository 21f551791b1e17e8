package uk.gov.essex.smart.lives.desk;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Tries again, a little later each time, what others were faster in; only so often. */
final class Attempts {

    static final int MOST = 12;

    private final IntConsumer pause;

    Attempts(Desk desk) {
        this.pause = desk.pause();
    }

    /**
     * What came of the first attempt that others were not faster in; empty where there was none.
     *
     * @param attempt begins from what is stored, and is empty where others were faster
     */
    <T> Optional<T> first(Supplier<Optional<T>> attempt) {
        for (int number = 0; number < MOST; number++) {
            Optional<T> made = attempt.get();
            if (made.isPresent()) {
                return made;
            }
            pause.accept(number);
        }
        return Optional.empty();
    }
}
