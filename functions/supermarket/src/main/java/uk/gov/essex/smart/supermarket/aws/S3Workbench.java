package uk.gov.essex.smart.supermarket.aws;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.supermarket.release.Edition;
import uk.gov.essex.smart.supermarket.release.Grain;
import uk.gov.essex.smart.supermarket.release.Progress;
import uk.gov.essex.smart.supermarket.release.Topic;
import uk.gov.essex.smart.supermarket.release.Workbench;

/**
 * Progress as objects {@code progress/<edition>}, finished editions as {@code finished/<edition>}, days as
 * {@code days/<grain>/<topic>/<day>.csv} without a header.
 */
public final class S3Workbench implements Workbench {

    private final S3Client client;
    private final String bucket;

    public S3Workbench(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** Over a client from the function's environment. */
    public static S3Workbench at(String bucket) {
        S3Client client =
                S3Client.builder().httpClientBuilder(Clients.httpForObjects()).build();
        return new S3Workbench(client, bucket);
    }

    @Override
    public Optional<Progress> findProgress(Edition edition) {
        return find(progress(edition)).map(Progress::parse);
    }

    @Override
    public void keep(Edition edition, Progress progress) {
        put(progress(edition), progress.lines());
    }

    @Override
    public void finish(Edition edition) {
        put(finished(edition), List.of());
        client.deleteObject(delete -> delete.bucket(bucket).key(progress(edition)));
    }

    @Override
    public boolean isFinished(Edition edition) {
        return find(finished(edition)).isPresent();
    }

    @Override
    public void keepDay(Topic topic, Grain grain, LocalDate day, List<String> lines) {
        put(day(topic, grain, day), lines);
    }

    @Override
    public Optional<List<String>> findDay(Topic topic, Grain grain, LocalDate day) {
        return find(day(topic, grain, day));
    }

    private Optional<List<String>> find(String key) {
        try {
            String text =
                    client.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String();
            return Optional.of(text.isEmpty() ? List.of() : List.of(text.split("\n", -1)));
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        }
    }

    private void put(String key, List<String> lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        client.putObject(put -> put.bucket(bucket).key(key).contentType("text/plain"), RequestBody.fromBytes(text));
    }

    private static String progress(Edition edition) {
        return "progress/" + edition.word();
    }

    private static String finished(Edition edition) {
        return "finished/" + edition.word();
    }

    private static String day(Topic topic, Grain grain, LocalDate day) {
        return "days/" + grain.word() + '/' + topic.word() + '/' + day + ".csv";
    }
}
