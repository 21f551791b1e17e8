package uk.gov.essex.smart.supermarket.aws;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import uk.gov.essex.smart.supermarket.release.Workbench;
import uk.gov.essex.smart.supermarket.release.WorkbenchContract;

final class S3WorkbenchTest extends WorkbenchContract {

    private final LoopbackS3 s3 = new LoopbackS3();
    private final Workbench workbench = new S3Workbench(s3.client(), "workbench");

    S3WorkbenchTest() throws IOException {}

    @AfterEach
    void close() {
        s3.close();
    }

    @Override
    protected Workbench workbench() {
        return workbench;
    }
}
