package uk.gov.essex.smart.lives.aws;

import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.GenerateDataKeyResponse;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import uk.gov.essex.smart.common.aws.Clients;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;

/** The master key in AWS KMS, which it never leaves; the person is the encryption context. */
public final class KmsMasterKey implements MasterKey {

    private static final String PERSON = "person";

    private final KmsClient client;
    private final String keyId;

    public KmsMasterKey(KmsClient client, String keyId) {
        this.client = client;
        this.keyId = keyId;
    }

    /** By a client of its own; region, endpoint and credentials come from the function's environment. */
    public static KmsMasterKey at(String keyId) {
        return new KmsMasterKey(
                KmsClient.builder().httpClientBuilder(Clients.http()).build(), keyId);
    }

    @Override
    public PersonKey fresh(SurrogateId person) {
        GenerateDataKeyResponse made = client.generateDataKey(
                request -> request.keyId(keyId).keySpec(DataKeySpec.AES_256).encryptionContext(context(person)));
        return new PersonKey(made.plaintext(), made.ciphertextBlob());
    }

    @Override
    public SdkBytes unwrap(SurrogateId person, SdkBytes wrapped) {
        try {
            return client.decrypt(request ->
                            request.keyId(keyId).ciphertextBlob(wrapped).encryptionContext(context(person)))
                    .plaintext();
        } catch (InvalidCiphertextException notThePersons) {
            throw new TamperedException(person, notThePersons);
        }
    }

    private static Map<String, String> context(SurrogateId person) {
        return Map.of(PERSON, person.value());
    }
}
