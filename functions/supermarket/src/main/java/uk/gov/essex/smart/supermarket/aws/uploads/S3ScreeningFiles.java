package uk.gov.essex.smart.supermarket.aws.uploads;

import java.nio.file.Path;
import java.util.OptionalLong;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.uploads.ScreeningFiles;
import uk.gov.essex.smart.supermarket.uploads.StoredAt;

/** The bucket of uploads, from and to a disk. */
public final class S3ScreeningFiles implements ScreeningFiles {

    private final S3Client client;
    private final String bucket;

    public S3ScreeningFiles(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** Over a client from the function's environment. */
    public static S3ScreeningFiles at(String bucket) {
        S3Client client = S3Client.builder()
                .httpClientBuilder(Clients.httpForObjects())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .build();
        return new S3ScreeningFiles(client, bucket);
    }

    @Override
    public OptionalLong size(UploadId upload) {
        try {
            return OptionalLong.of(client.headObject(head -> head.bucket(bucket).key(StoredAt.sent(upload)))
                    .contentLength());
        } catch (NoSuchKeyException absent) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void bring(UploadId upload, Path to) {
        client.getObject(get -> get.bucket(bucket).key(StoredAt.sent(upload)), to);
    }

    @Override
    public void leave(String key, Path file, String mediaType) {
        client.putObject(put -> put.bucket(bucket).key(key).contentType(mediaType), file);
    }
}
