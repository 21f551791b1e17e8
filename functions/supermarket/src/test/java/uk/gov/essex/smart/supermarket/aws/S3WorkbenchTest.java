package uk.gov.essex.smart.supermarket.aws;

import org.junit.jupiter.api.AfterEach;
import uk.gov.essex.smart.supermarket.release.Workbench;
import uk.gov.essex.smart.supermarket.release.WorkbenchContract;
import uk.gov.essex.smart.testing.InMemoryBucket;

final class S3WorkbenchTest extends WorkbenchContract {

    private final InMemoryBucket bucket = new InMemoryBucket();
    private final Workbench workbench = new S3Workbench(bucket.client(), "workbench");

    @AfterEach
    void close() {
        bucket.close();
    }

    @Override
    protected Workbench workbench() {
        return workbench;
    }
}
