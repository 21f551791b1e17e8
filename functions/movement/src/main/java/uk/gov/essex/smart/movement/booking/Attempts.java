package uk.gov.essex.smart.movement.booking;

import java.util.Optional;
import java.util.function.Supplier;

/** Tries again what met another's change, with everything read anew; only so often. Safe from any thread. */
public final class Attempts {

    private static final int MOST = 10;

    private final Pause pause;

    public Attempts(Pause pause) {
        this.pause = pause;
    }

    /** The first answer, or empty where every attempt met a conflict. */
    <T> Optional<T> first(Supplier<Optional<T>> attempt) {
        for (int tried = 1; tried <= MOST; tried++) {
            Optional<T> answer = attempt.get();
            if (answer.isPresent()) {
                return answer;
            }
            if (tried < MOST) {
                pause.after(tried);
            }
        }
        return Optional.empty();
    }
}
