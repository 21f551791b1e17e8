package uk.gov.essex.smart.movement;

final class InMemoryPositionsTest extends PositionsContract {

    @Override
    protected Positions empty() {
        return new InMemoryPositions();
    }
}
