package uk.gov.essex.smart.supermarket.aws.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3ServiceClientConfiguration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.obtaining.SignedAddress;
import uk.gov.essex.smart.supermarket.obtaining.Signing;
import uk.gov.essex.smart.testing.InMemoryBucket;

final class S3SigningTest {

    private static final Distribution FILE =
            new Distribution(Format.CSV, 26, new Checksum("0a".repeat(32)), "upload-0001/cycle-counts.csv");
    private static final String NAME = "cycle-counts-1.csv";

    private final InMemoryBucket bucket = new InMemoryBucket();
    private final Signing signing = new S3Signing(signer(bucket), "shelf");

    private static S3Presigner signer(InMemoryBucket bucket) {
        S3ServiceClientConfiguration client = bucket.client().serviceClientConfiguration();
        return S3Presigner.builder()
                .endpointOverride(client.endpointOverride().orElseThrow())
                .region(client.region())
                .credentialsProvider(client.credentialsProvider())
                .build();
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void signsForAMinute() {
        Instant before = Instant.now();
        SignedAddress signed = signing.toGet(FILE, NAME);
        assertThat(Duration.between(before, signed.until())).isBetween(Duration.ofSeconds(58), Duration.ofSeconds(70));
        assertThat(signed.address().getQuery()).contains("X-Amz-Expires=60", "X-Amz-SignedHeaders=host");
    }

    @Test
    void saysWhatTheFileIsAndHowItIsSaved() {
        assertThat(signing.toGet(FILE, NAME).address().getQuery())
                .contains(
                        "response-content-type=text/csv",
                        "response-content-disposition=attachment; filename=\"cycle-counts-1.csv\"");
    }

    @Test
    void letsPartsBeRead() throws IOException, InterruptedException {
        bucket.put(FILE.key(), "hour,cyclists\n08:00,41\n09:00".getBytes(StandardCharsets.UTF_8));
        URI address = signing.toGet(FILE, NAME).address();
        assertThat(read(address, "bytes=0-12").statusCode()).isEqualTo(206);
        assertThat(read(address, "bytes=0-12").body()).isEqualTo("hour,cyclists");
    }

    @Test
    void signsEachMethodForItself() {
        String get = signing.toGet(FILE, NAME).address().getQuery();
        String head = signing.toHead(FILE, NAME).address().getQuery();
        assertThat(signature(get)).isNotEqualTo(signature(head));
    }

    private static String signature(String query) {
        return query.substring(query.indexOf("X-Amz-Signature="));
    }

    private static HttpResponse<String> read(URI address, String range) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).header("range", range).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
