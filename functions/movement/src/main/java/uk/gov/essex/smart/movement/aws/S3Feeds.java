package uk.gov.essex.smart.movement.aws;

import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import uk.gov.essex.smart.movement.timetable.Feeds;

/** Feeds as objects {@code incoming/<key>.zip}, reports as {@code reports/<key>.json}. */
public final class S3Feeds implements Feeds {

    private final S3Store store;

    public S3Feeds(S3Client client, String bucket) {
        this.store = new S3Store(client, bucket);
    }

    /** Over a client from the function's environment. */
    public static S3Feeds at(String bucket) {
        return new S3Feeds(S3Store.client(), bucket);
    }

    @Override
    public Optional<byte[]> find(String key, int most) {
        return store.find("incoming/" + key + ".zip", most).map(S3Store.Held::bytes);
    }

    @Override
    public void report(String key, byte[] report) {
        store.put("reports/" + key + ".json", "application/json", report);
    }
}
