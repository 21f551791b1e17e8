package uk.gov.essex.smart.lives.aws;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.itemencryptor.DynamoDbItemEncryptor;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.itemencryptor.model.DecryptItemInput;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.itemencryptor.model.DynamoDbItemEncryptorConfig;
import software.amazon.cryptography.dbencryptionsdk.dynamodb.itemencryptor.model.EncryptItemInput;
import software.amazon.cryptography.dbencryptionsdk.structuredencryption.model.CryptoAction;
import software.amazon.cryptography.materialproviders.IKeyring;
import software.amazon.cryptography.materialproviders.MaterialProviders;
import software.amazon.cryptography.materialproviders.model.AesWrappingAlg;
import software.amazon.cryptography.materialproviders.model.CreateRawAesKeyringInput;
import software.amazon.cryptography.materialproviders.model.DBEAlgorithmSuiteId;
import software.amazon.cryptography.materialproviders.model.MaterialProvidersConfig;

/**
 * The AWS Database Encryption SDK under a person's data key: the body is encrypted, every attribute is signed, keys and table
 * name included, so that an item moved elsewhere does not open. HMAC without ECDSA: who may write may read.
 */
final class DatabaseSeal implements Seal {

    private static final DBEAlgorithmSuiteId SUITE =
            DBEAlgorithmSuiteId.ALG_AES_256_GCM_HKDF_SHA512_COMMIT_KEY_SYMSIG_HMAC_SHA384;
    private static final MaterialProviders PROVIDERS = MaterialProviders.builder()
            .MaterialProvidersConfig(MaterialProvidersConfig.builder().build())
            .build();

    private final DynamoDbItemEncryptor encryptor;

    DatabaseSeal(String table, SdkBytes key) {
        DynamoDbItemEncryptorConfig config = DynamoDbItemEncryptorConfig.builder()
                .logicalTableName(table)
                .partitionKeyName(Item.PARTITION)
                .sortKeyName(Item.SORT)
                .attributeActionsOnEncrypt(actions())
                .algorithmSuiteId(SUITE)
                .keyring(keyring(key))
                .build();
        encryptor = DynamoDbItemEncryptor.builder()
                .DynamoDbItemEncryptorConfig(config)
                .build();
    }

    @Override
    public Map<String, AttributeValue> seal(Map<String, AttributeValue> item) {
        return encryptor.EncryptItem(
                        EncryptItemInput.builder().plaintextItem(item).build())
                .encryptedItem();
    }

    @Override
    public Map<String, AttributeValue> open(Map<String, AttributeValue> sealed) {
        return encryptor.DecryptItem(
                        DecryptItemInput.builder().encryptedItem(sealed).build())
                .plaintextItem();
    }

    private static Map<String, CryptoAction> actions() {
        Map<String, CryptoAction> actions = new HashMap<>();
        Item.SIGNED.forEach(name -> actions.put(name, CryptoAction.SIGN_ONLY));
        actions.put(Item.BODY, CryptoAction.ENCRYPT_AND_SIGN);
        return actions;
    }

    private static IKeyring keyring(SdkBytes key) {
        return PROVIDERS.CreateRawAesKeyring(CreateRawAesKeyringInput.builder()
                .keyNamespace("smart-lives")
                .keyName("person")
                .wrappingKey(key.asByteBuffer())
                .wrappingAlg(AesWrappingAlg.ALG_AES256_GCM_IV12_TAG16)
                .build());
    }
}
