package uk.gov.essex.smart.lives.aws;

import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.lives.directory.PostcodeFiles;

/** Lists as objects {@code incoming/<name>.csv}, reports as {@code reports/<name>.json}. */
public final class S3PostcodeFiles implements PostcodeFiles {

    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Client client;
    private final String bucket;

    public S3PostcodeFiles(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** Over a client from the function's environment. */
    public static S3PostcodeFiles at(String bucket) {
        S3Client client =
                S3Client.builder().httpClientBuilder(Clients.httpForObjects()).build();
        return new S3PostcodeFiles(client, bucket);
    }

    @Override
    public Optional<byte[]> find(String name, int most) {
        try {
            return Optional.of(client.getObjectAsBytes(get ->
                            get.bucket(bucket).key("incoming/" + name + ".csv").range("bytes=0-" + (most - 1)))
                    .asByteArrayUnsafe());
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (S3Exception fault) {
            if (fault.statusCode() == RANGE_NOT_SATISFIABLE) {
                return Optional.of(new byte[0]);
            }
            throw fault;
        }
    }

    @Override
    public void report(String name, byte[] report) {
        client.putObject(
                put -> put.bucket(bucket).key("reports/" + name + ".json").contentType("application/json"),
                RequestBody.fromBytes(report));
    }
}
