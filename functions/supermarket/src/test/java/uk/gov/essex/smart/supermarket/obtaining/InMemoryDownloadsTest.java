package uk.gov.essex.smart.supermarket.obtaining;

final class InMemoryDownloadsTest extends DownloadsContract {

    @Override
    protected Downloads downloads() {
        return new InMemoryDownloads();
    }
}
