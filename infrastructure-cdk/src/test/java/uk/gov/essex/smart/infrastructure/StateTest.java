package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What is kept, how it is guarded and that it outlives its stack. */
final class StateTest {

    private final Synthesised prod = Synthesised.prod();

    @Test
    void tablesCanBeRestoredAreEncryptedAndOutliveTheirStack() {
        assertThat(prod.resources("AWS::DynamoDB::GlobalTable")).hasSize(4).allSatisfy(table -> {
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
                .hasSizeGreaterThanOrEqualTo(4)
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
        assertThat(prod.resources("AWS::SQS::Queue")).singleElement().satisfies(queue -> {
            assertThat(queue.properties().get("MessageRetentionPeriod").asInt()).isEqualTo(4 * 24 * 3600);
            assertThat(queue.properties().has("KmsMasterKeyId")).isTrue();
        });
        assertThat(prod.resources("AWS::SQS::QueuePolicy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy.properties().toString())
                        .contains("\"aws:SecureTransport\":\"false\"", "\"Deny\""));
    }
}
