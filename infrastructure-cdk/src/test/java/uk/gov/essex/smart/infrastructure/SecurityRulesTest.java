package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.sqs.Queue;

final class SecurityRulesTest {

    @Test
    void findNothingThatIsNotAcknowledgedWithAReason() {
        assertThat(Synthesised.prod().read("validation-report.json").at("/pluginReports"))
                .allSatisfy(report -> assertThat(report.get("violations"))
                        .as(report.toPrettyString())
                        .isEmpty());
    }

    @Test
    void wouldFindABareQueue(@TempDir Path out) throws IOException {
        App app = Synthesised.app(out);
        Queue.Builder.create(new Stack(app, "Bare"), "Queue").build();
        Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
        assertThatThrownBy(app::synth).hasMessageContaining("ValidationFailed");

        assertThat(new ObjectMapper()
                        .readTree(out.resolve("validation-report.json").toFile())
                        .findValuesAsText("ruleName"))
                .contains("AwsSolutions-SQS3", "AwsSolutions-SQS4");
    }
}
