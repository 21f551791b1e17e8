package uk.gov.essex.smart.movement;

final class InMemorySupplyTest extends SupplyContract {

    @Override
    protected Supply empty() {
        return new InMemorySupply();
    }
}
