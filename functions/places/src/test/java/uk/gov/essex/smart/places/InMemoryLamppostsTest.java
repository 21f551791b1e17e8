package uk.gov.essex.smart.places;

final class InMemoryLamppostsTest extends LamppostsContract {

    @Override
    protected Lampposts empty() {
        return new InMemoryLampposts();
    }
}
