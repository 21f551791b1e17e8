package uk.gov.essex.smart.movement.insight;

final class InMemoryUnmetDemandTest extends UnmetDemandContract {

    @Override
    protected UnmetDemand empty() {
        return new InMemoryUnmetDemand();
    }
}
