package uk.gov.essex.smart.common;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Tries again what met another's change, with everything read anew; only so often. Safe from any thread. */
public final class Attempts {

    private final int most;
    private final IntConsumer pause;

    /**
     * So many attempts, or fewer.
     *
     * @param pause waits between two, told how many failed, from 1
     */
    public Attempts(int most, IntConsumer pause) {
        this.most = most;
        this.pause = pause;
    }

    /**
     * The first answer, or empty where every attempt met a conflict.
     *
     * @param attempt begins from what is stored, and is empty where others were faster
     */
    public <T> Optional<T> first(Supplier<Optional<T>> attempt) {
        for (int tried = 1; tried <= most; tried++) {
            Optional<T> answer = attempt.get();
            if (answer.isPresent()) {
                return answer;
            }
            if (tried < most) {
                pause.accept(tried);
            }
        }
        return Optional.empty();
    }
}
