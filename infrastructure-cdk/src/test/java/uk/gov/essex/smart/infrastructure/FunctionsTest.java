package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.infrastructure.Synthesised.Resource;

final class FunctionsTest {

    private final Synthesised prod = Synthesised.prod();
    private final List<Resource> functions = prod.resources("AWS::Lambda::Function");

    @Test
    void nameHandlersThatExistAndThatLambdaCanMake() {
        assertThat(functions).hasSize(23).allSatisfy(function -> {
            String handler = function.properties().get("Handler").asText();
            assertThatCode(() -> Class.forName(handler, false, getClass().getClassLoader())
                            .getConstructor())
                    .as(handler)
                    .doesNotThrowAnyException();
        });
    }

    /** Lambda takes no snapshot where there is more room for files than half a gigabyte. */
    @Test
    void runOnArmWithJava25FromASnapshotUnlessTheyNeedRoomForFiles() {
        assertThat(functions).allSatisfy(function -> {
            JsonNode properties = function.properties();
            assertThat(properties.get("Runtime").asText()).isEqualTo("java25");
            assertThat(properties.at("/Architectures/0").asText()).isEqualTo("arm64");
            assertThat(properties.has("EphemeralStorage"))
                    .isEqualTo(function.id().startsWith("SupermarketScreen"));
            assertThat(properties.at("/SnapStart/ApplyOn").asText())
                    .isEqualTo(properties.has("EphemeralStorage") ? "" : "PublishedVersions");
            assertThat(properties.at("/Environment/Variables/STAGE").asText()).isEqualTo("prod");
        });
    }

    @Test
    void areCalledByAnAliasOfAPublishedVersion() {
        List<Resource> aliases = prod.resources("AWS::Lambda::Alias");
        Set<String> versions = ids("AWS::Lambda::Version");

        assertThat(aliases)
                .hasSameSizeAs(functions)
                .extracting(alias -> alias.properties().at("/FunctionName/Ref").asText())
                .containsExactlyInAnyOrderElementsOf(ids("AWS::Lambda::Function"));
        assertThat(aliases).allSatisfy(alias -> {
            assertThat(alias.properties().get("Name").asText()).isEqualTo("live");
            assertThat(alias.properties().at("/FunctionVersion/Fn::GetAtt/0").asText())
                    .isIn(versions);
        });
        assertThat(prod.resources("AWS::Lambda::Permission"))
                .isNotEmpty()
                .allSatisfy(permission -> assertThat(
                                permission.properties().get("FunctionName").toString())
                        .contains("Live"));
    }

    @Test
    void logAsJsonToAnEncryptedGroupThatForgets() {
        Set<String> groups = ids("AWS::Logs::LogGroup");

        assertThat(functions).allSatisfy(function -> {
            JsonNode logging = function.properties().get("LoggingConfig");
            assertThat(logging.get("LogFormat").asText()).isEqualTo("JSON");
            assertThat(logging.get("SystemLogLevel").asText()).isEqualTo("WARN");
            assertThat(logging.at("/LogGroup/Ref").asText()).isIn(groups);
        });
        assertThat(prod.resources("AWS::Logs::LogGroup")).allSatisfy(group -> {
            assertThat(group.properties().get("RetentionInDays").asInt()).isBetween(7, 90);
            assertThat(group.properties().has("KmsKeyId")).isTrue();
        });
    }

    @Test
    void haveAnAlarmForFailingForBeingRefusedAndForNearingTheTimeout() {
        List<Resource> alarms = prod.resources("AWS::CloudWatch::Alarm");

        assertThat(functions)
                .allSatisfy(function -> assertThat(alarms.stream()
                                .filter(alarm -> alarm.properties()
                                        .path("Dimensions")
                                        .toString()
                                        .contains("\"" + function.id() + "\""))
                                .map(alarm ->
                                        alarm.properties().get("MetricName").asText()))
                        .contains("Errors", "Throttles", "Duration"));
    }

    @Test
    void handOverAFailedEventAfterThreeTries() {
        assertThat(prod.resources("AWS::Lambda::EventInvokeConfig")).hasSize(5).allSatisfy(config -> {
            assertThat(config.properties().get("Qualifier").asText()).isEqualTo("live");
            assertThat(config.properties().get("MaximumRetryAttempts").asInt()).isEqualTo(2);
            assertThat(config.properties()
                            .at("/DestinationConfig/OnFailure/Destination/Fn::GetAtt/0")
                            .asText())
                    .isIn(ids("AWS::SQS::Queue"));
            assertThat(config.properties().at("/FunctionName/Ref").asText())
                    .matches("(Ingest|Position|GtfsImport|LivesPostcodes|SupermarketScreen)Function.*");
        });
    }

    private Set<String> ids(String type) {
        return prod.resources(type).stream().map(Resource::id).collect(Collectors.toSet());
    }
}
