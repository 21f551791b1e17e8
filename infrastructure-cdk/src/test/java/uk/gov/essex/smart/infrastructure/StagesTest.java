package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.RemovalPolicy;

final class StagesTest {

    private final Map<String, JsonNode> stacks = Synthesised.prod().stacks();

    @TempDir
    private Path out;

    @Test
    void tagEveryStackForItsBill() {
        assertThat(stacks.values()).hasSize(26).allSatisfy(stack -> {
            assertThat(stack.at("/tags/project").asText()).isEqualTo("smart-essex");
            assertThat(stack.at("/tags/stage").asText()).isEqualTo("prod");
            assertThat(stack.at("/tags/service").asText()).isNotBlank();
            assertThat(stack.at("/tags/cost-centre").asText()).isNotBlank();
        });
    }

    @Test
    void sayWhichStacksNoEmulatorCanRun() {
        assertThat(stacks.entrySet())
                .filteredOn(
                        stack -> stack.getValue().at("/tags/runs-on").asText().equals("aws-only"))
                .extracting(Map.Entry::getKey)
                .containsExactly("FleetWatch");
    }

    @Test
    void protectProdFromDeletion() {
        assertThat(stacks.values())
                .allSatisfy(
                        stack -> assertThat(stack.get("terminationProtection").asBoolean())
                                .isTrue());
    }

    @Test
    void letDevGoWithItsStacks() {
        StageConfig dev = Config.of(Synthesised.app(out));

        assertThat(dev.stage()).isEqualTo("dev");
        assertThat(dev.removal()).isEqualTo(RemovalPolicy.DESTROY);
        assertThat(dev.concurrency().ingest()).isEmpty();
        assertThat(dev.place().region()).isEqualTo("eu-west-2");
    }

    @Test
    void giveEveryFunctionTheEnvironmentOfTheContext() {
        StageConfig config = Config.of(
                Synthesised.app(out, "functionEnvironment", "{\"AWS_ENDPOINT_URL\":\"http://127.0.0.1:4566\"}"));

        assertThat(config.functionEnvironment())
                .containsExactly(Map.entry("AWS_ENDPOINT_URL", "http://127.0.0.1:4566"));
    }

    @Test
    void refuseWhatTheyCannotUseByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Config.of(Synthesised.app(out, "stage", "test")))
                .withMessage("The stage (test) must be dev or prod");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Config.of(Synthesised.app(out, "functionEnvironment", "A=B")))
                .withMessageContaining("functionEnvironment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Config.of(Synthesised.app(out, "domainName", "api.example")))
                .withMessageContaining("certificateArn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Config.of(Synthesised.app(out, "stage", "prod")))
                .withMessageContaining("councilCapacity", "AGENT or SUPPLIER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Config.of(Synthesised.app(out, "councilShareBasisPoints", "12.5")))
                .withMessageContaining("12.5");
    }
}
