package uk.gov.essex.smart.movement.aws;

import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import uk.gov.essex.smart.common.aws.Clients;

/** Objects of one bucket, written under conditions. */
final class S3Store {

    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** A client whose region, endpoint and credentials come from the function's environment. */
    static S3Client client() {
        return S3Client.builder().httpClientBuilder(Clients.httpForObjects()).build();
    }

    /** An object with the tag of its version. */
    record Held(byte[] bytes, String tag) {}

    Optional<Held> find(String key) {
        return get(request -> request.bucket(bucket).key(key));
    }

    /** The object's first bytes. */
    Optional<Held> find(String key, int most) {
        return get(request -> request.bucket(bucket).key(key).range("bytes=0-" + (most - 1)));
    }

    private Optional<Held> get(Consumer<GetObjectRequest.Builder> request) {
        try {
            ResponseBytes<GetObjectResponse> object = client.getObjectAsBytes(request);
            return Optional.of(
                    new Held(object.asByteArrayUnsafe(), object.response().eTag()));
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (S3Exception fault) {
            if (fault.statusCode() == RANGE_NOT_SATISFIABLE) {
                return Optional.of(new Held(new byte[0], ""));
            }
            throw fault;
        }
    }

    void put(String key, String contentType, byte[] bytes) {
        client.putObject(to(key, contentType), RequestBody.fromBytes(bytes));
    }

    /** Puts an object that is not there yet; whether it was put. */
    boolean putNew(String key, String contentType, byte[] bytes) {
        return put(to(key, contentType).toBuilder().ifNoneMatch("*").build(), bytes);
    }

    /** Puts an object in place of the version of this tag; whether it was put. */
    boolean replace(String key, String contentType, byte[] bytes, String tag) {
        return put(to(key, contentType).toBuilder().ifMatch(tag).build(), bytes);
    }

    private boolean put(PutObjectRequest request, byte[] bytes) {
        try {
            client.putObject(request, RequestBody.fromBytes(bytes));
            return true;
        } catch (S3Exception fault) {
            if (fault.statusCode() == PRECONDITION_FAILED || fault.statusCode() == CONFLICT) {
                return false;
            }
            throw fault;
        }
    }

    private PutObjectRequest to(String key, String contentType) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(contentType)
                .build();
    }
}
