package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What is kept, how it is guarded and that it outlives its stack. */
final class StateTest {

    private final Synthesised prod = Synthesised.prod();

    @Test
    void tablesCanBeRestoredAreEncryptedAndOutliveTheirStack() {
        assertThat(prod.resources("AWS::DynamoDB::GlobalTable")).hasSize(13).allSatisfy(table -> {
            JsonNode replica = table.properties().at("/Replicas/0");
            assertThat(replica.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                            .asBoolean())
                    .isTrue();
            assertThat(replica.at("/DeletionProtectionEnabled").asBoolean()).isTrue();
            assertThat(replica.at("/SSESpecification/KMSMasterKeyId").isMissingNode())
                    .isFalse();
            assertThat(table.body().get("DeletionPolicy").asText()).isEqualTo("Retain");
            assertThat(table.body().get("UpdateReplacePolicy").asText()).isEqualTo("Retain");
        });
    }

    @Test
    void keysRotate() {
        assertThat(prod.resources("AWS::KMS::Key"))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(key -> {
                    assertThat(key.properties().get("EnableKeyRotation").asBoolean())
                            .isTrue();
                    assertThat(key.body().get("DeletionPolicy").asText()).isEqualTo("Retain");
                });
    }

    @Test
    void useOfKeysIsForgottenByItself() {
        assertThat(prod.resources("AWS::DynamoDB::GlobalTable"))
                .filteredOn(table -> table.id().startsWith("Usage"))
                .singleElement()
                .satisfies(table -> assertThat(table.properties()
                                .at("/TimeToLiveSpecification/AttributeName")
                                .asText())
                        .isEqualTo("expires"));
    }

    @Test
    void deadLettersAreEncryptedTakeTlsOnlyAndAreForgottenInFourDays() {
        assertThat(prod.resources("AWS::SQS::Queue")).hasSize(5).allSatisfy(queue -> {
            assertThat(queue.properties().get("MessageRetentionPeriod").asInt()).isEqualTo(4 * 24 * 3600);
            assertThat(queue.properties().has("KmsMasterKeyId")).isTrue();
        });
        assertThat(prod.resources("AWS::SQS::QueuePolicy"))
                .hasSize(5)
                .allSatisfy(policy -> assertThat(policy.properties().toString())
                        .contains("\"aws:SecureTransport\":\"false\"", "\"Deny\""));
    }

    @Test
    void bucketsArePrivateVersionedEncryptedAndOutliveTheirStack() {
        assertThat(prod.resources("AWS::S3::Bucket")).hasSize(5).allSatisfy(bucket -> {
            assertThat(bucket.properties()
                            .at("/PublicAccessBlockConfiguration/BlockPublicPolicy")
                            .asBoolean())
                    .isTrue();
            assertThat(bucket.properties().at("/VersioningConfiguration/Status").asText())
                    .isEqualTo("Enabled");
            assertThat(bucket.properties().toString()).contains("aws:kms", "\"EventBridgeEnabled\":true");
            assertThat(bucket.body().get("DeletionPolicy").asText()).isEqualTo("Retain");
        });
        assertThat(prod.resources("AWS::S3::BucketPolicy"))
                .hasSize(5)
                .allSatisfy(policy -> assertThat(policy.properties().toString())
                        .contains("\"aws:SecureTransport\":\"false\"", "\"Deny\""));
    }
}
