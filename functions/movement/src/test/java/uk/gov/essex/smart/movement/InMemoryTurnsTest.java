package uk.gov.essex.smart.movement;

final class InMemoryTurnsTest extends TurnsContract {

    @Override
    protected Turns empty() {
        return new InMemoryTurns();
    }
}
