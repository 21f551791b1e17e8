package uk.gov.essex.smart.places.ingest;

import java.time.Instant;

final class InMemoryDeadLettersTest extends DeadLettersContract {

    @Override
    protected DeadLetters empty() {
        return new InMemoryDeadLetters(Instant.parse("2026-01-02T00:00:00Z"));
    }
}
