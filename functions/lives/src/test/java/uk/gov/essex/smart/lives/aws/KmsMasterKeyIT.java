package uk.gov.essex.smart.lives.aws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.kms.KmsClient;

/** The same over the KMS of the local cloud, where {@code -Dlocal.cloud=http://127.0.0.1:4566} says that it runs. */
final class KmsMasterKeyIT extends MasterKeyContract {

    private final String endpoint = System.getProperty("local.cloud", "");
    private final KmsClient client = KmsMasterKeyTest.client(URI.create(endpoint.isEmpty() ? "http://none" : endpoint));

    private String keyId = "";

    @BeforeEach
    void running() {
        assumeTrue(!endpoint.isEmpty(), "No local cloud: -Dlocal.cloud says where one runs");
        keyId = client.createKey().keyMetadata().keyId();
    }

    @AfterEach
    void closed() {
        client.close();
    }

    @Override
    protected MasterKey master() {
        return new KmsMasterKey(client, keyId);
    }

    @Override
    @Test
    @Disabled("KMS authenticates what it wrapped; the local cloud's does not")
    void unwrapsNoChangedKey() {}
}
