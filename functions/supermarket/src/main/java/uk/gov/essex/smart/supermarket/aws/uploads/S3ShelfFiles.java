package uk.gov.essex.smart.supermarket.aws.uploads;

import java.net.HttpURLConnection;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.supermarket.uploads.ShelfFiles;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;
import uk.gov.essex.smart.supermarket.uploads.Upload;

/** The shelf as a bucket, filled from another by copies within S3, each of which is made only where nothing stands yet. */
public final class S3ShelfFiles implements ShelfFiles {

    private final S3Client client;
    private final String uploads;
    private final String shelf;

    /** Takes the names of the bucket that files are prepared in and of the shelf. */
    public S3ShelfFiles(S3Client client, String uploads, String shelf) {
        this.client = client;
        this.uploads = uploads;
        this.shelf = shelf;
    }

    /** Over a client from the function's environment. */
    public static S3ShelfFiles at(String uploads, String shelf) {
        return new S3ShelfFiles(
                S3Client.builder().httpClientBuilder(Clients.httpForObjects()).build(), uploads, shelf);
    }

    @Override
    public void shelve(Upload upload) {
        upload.outcome()
                .orElseThrow()
                .prepared()
                .forEach(prepared -> copy(
                        StoredAt.prepared(upload.id(), upload.dataSet(), prepared.format()),
                        StoredAt.shelved(upload.id(), upload.dataSet(), prepared.format())));
        copy(StoredAt.preparedPreview(upload.id()), StoredAt.shelvedPreview(upload.id()));
        try {
            put(StoredAt.preparedChart(upload.id()), StoredAt.shelvedChart(upload.id()));
        } catch (NoSuchKeyException nothingToDraw) {
            // Not all data have a chart.
        }
    }

    private void copy(String from, String to) {
        try {
            put(from, to);
        } catch (NoSuchKeyException absent) {
            throw new IllegalStateException("What was prepared is not there: " + from, absent);
        }
    }

    private void put(String from, String to) {
        try {
            client.copyObject(copy -> copy.sourceBucket(uploads)
                    .sourceKey(from)
                    .destinationBucket(shelf)
                    .destinationKey(to)
                    .ifNoneMatch("*"));
        } catch (S3Exception fault) {
            if (fault.statusCode() != HttpURLConnection.HTTP_PRECON_FAILED) {
                throw fault;
            }
        }
    }
}
