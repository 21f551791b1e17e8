package uk.gov.essex.smart.places.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A dead-letter queue for tests. What was taken stays hidden until {@link #reveal()}. Safe from any thread. */
public final class InMemoryDeadLetters implements DeadLetters {

    private record Waiting(Refusal reason, Letter letter) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Waiting> hidden = new ArrayList<>();
    private final Instant now;
    private int count;

    public InMemoryDeadLetters(Instant now) {
        this.now = now;
    }

    @Override
    public synchronized void put(Refusal reason, String body) {
        add(reason, body);
    }

    /** Adds a letter another sender wrote. */
    public synchronized void add(Refusal reason, String body) {
        waiting.add(new Waiting(reason, new Letter("receipt-" + count++, body, now)));
    }

    @Override
    public synchronized List<Letter> take(int most) {
        List<Waiting> taken = List.copyOf(waiting.subList(0, Math.min(most, waiting.size())));
        waiting.removeAll(taken);
        hidden.addAll(taken);
        return taken.stream().map(Waiting::letter).toList();
    }

    @Override
    public synchronized void remove(Letter letter) {
        hidden.removeIf(one -> one.letter().equals(letter));
    }

    /** Brings back what was taken and not removed. */
    public synchronized void reveal() {
        waiting.addAll(hidden);
        hidden.clear();
    }

    /** Reasons of what waits, in order. */
    public synchronized List<Refusal> reasons() {
        return waiting.stream().map(Waiting::reason).toList();
    }
}
