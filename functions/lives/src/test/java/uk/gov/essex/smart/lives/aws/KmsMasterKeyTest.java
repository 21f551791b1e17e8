package uk.gov.essex.smart.lives.aws;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;
import uk.gov.essex.smart.testing.LoopbackKms;

final class KmsMasterKeyTest extends MasterKeyContract {

    private final LoopbackKms kms = new LoopbackKms();
    private final KmsClient client = client(kms.endpoint());
    private final MasterKey master = new KmsMasterKey(client, LoopbackKms.KEY);

    KmsMasterKeyTest() throws IOException {}

    static KmsClient client(URI endpoint) {
        return KmsClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @AfterEach
    void closed() {
        client.close();
        kms.close();
    }

    @Override
    protected MasterKey master() {
        return master;
    }
}
