package uk.gov.essex.smart.supermarket.lambda.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PublishingHandlerTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CATALOGUE_TABLE", "catalogue",
            "UPLOADS_BUCKET", "uploads",
            "SHELF_BUCKET", "shelf",
            "USAGE_TABLE", "usage");

    @Test
    void isPrimedByRequestsThatSucceedOrFindNothing() {
        try (SeededPublishing door = SeededPublishing.inDynamo()) {
            new PublishingHandler(door.edge(), new Rehearsal(door.router())).prime();
            assertThat(door.printed().lines()).isNotEmpty().allMatch(line -> line.contains("\"Status5xx\":0"));
        }
    }

    @Test
    void readsItsEnvironment() {
        assertThat(Config.from(ENVIRONMENT)).isEqualTo(new Config("catalogue", "uploads", "shelf", "usage"));
    }

    @Test
    void namesEverySettingThatItMisses() {
        assertThatThrownBy(() -> Config.from(Map.of()))
                .hasMessageContainingAll(ENVIRONMENT.keySet().toArray(String[]::new));
    }
}
