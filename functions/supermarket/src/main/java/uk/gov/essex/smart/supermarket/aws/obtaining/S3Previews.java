package uk.gov.essex.smart.supermarket.aws.obtaining;

import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.obtaining.Previews;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;

/** Previews beside the files in their bucket. */
public final class S3Previews implements Previews {

    private final S3Client client;
    private final String bucket;

    public S3Previews(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** Over a client from the function's environment. */
    public static S3Previews at(String bucket) {
        return new S3Previews(
                S3Client.builder().httpClientBuilder(Clients.http()).build(), bucket);
    }

    @Override
    public Optional<byte[]> findPreview(UploadId upload) {
        return find(StoredAt.shelvedPreview(upload));
    }

    @Override
    public Optional<byte[]> findChart(UploadId upload) {
        return find(StoredAt.shelvedChart(upload));
    }

    private Optional<byte[]> find(String key) {
        try {
            return Optional.of(
                    client.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArray());
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        }
    }
}
