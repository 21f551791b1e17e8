package uk.gov.essex.smart.supermarket.uploads;

final class InMemoryUploadsTest extends UploadsContract {

    @Override
    protected Uploads empty() {
        return new InMemoryUploads();
    }
}
