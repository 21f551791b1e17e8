package uk.gov.essex.smart.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class AttemptsTest {

    private final List<Integer> pauses = new ArrayList<>();
    private final AtomicInteger tried = new AtomicInteger();
    private final Attempts attempts = new Attempts(4, pauses::add);

    @Test
    void endsWithTheFirstAnswer() {
        Optional<String> answer =
                attempts.first(() -> tried.incrementAndGet() < 3 ? Optional.empty() : Optional.of("attempt " + tried));
        assertThat(answer).contains("attempt 3");
        assertThat(pauses).containsExactly(1, 2);
    }

    @Test
    void givesUpAfterTheMostAndDoesNotWaitThen() {
        assertThat(attempts.first(() -> {
                    tried.incrementAndGet();
                    return Optional.empty();
                }))
                .isEmpty();
        assertThat(tried).hasValue(4);
        assertThat(pauses).containsExactly(1, 2, 3);
    }
}
