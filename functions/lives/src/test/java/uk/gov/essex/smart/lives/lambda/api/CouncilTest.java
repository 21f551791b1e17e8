package uk.gov.essex.smart.lives.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.essex.smart.lives.Postcode;
import uk.gov.essex.smart.lives.Route;

final class CouncilTest {

    @ParameterizedTest
    @CsvSource({
        "GENERAL, CM1 1QH, mid-general",
        "GENERAL, CO15 1AA, north-east-general",
        "GENERAL, ZZ1 1ZZ, county-desk",
        "SAFEGUARDING, CM1 1QH, safeguarding",
        "CARER, SS7 1AA, carers"
    })
    void givesEachRouteAndAreaATeam(Route route, String postcode, String team) {
        assertThat(CouncilFile.read()
                        .workflow()
                        .allocation()
                        .team(route, new Postcode(postcode))
                        .value())
                .isEqualTo(team);
    }

    @Test
    void refusesSettingsThatLeaveSomethingOut() {
        assertThatThrownBy(() -> changed(root -> root.withObject("/allocation").remove("carer")))
                .hasMessageContaining("CARER");
        assertThatThrownBy(
                        () -> changed(root -> root.withObject("/targets/urgent").remove("review")))
                .hasMessageContaining("REVIEW");
        assertThatThrownBy(
                        () -> changed(root -> root.withObject("/targets/urgent").put("review", "5 fortnights")))
                .hasMessageContaining("fortnights");
        assertThatThrownBy(() -> changed(root -> root.withArray("/teams").remove(0)))
                .hasMessageContaining("county-desk");
    }

    private static void changed(Consumer<ObjectNode> change) throws IOException {
        try (InputStream stream = CouncilFile.class.getResourceAsStream("council.json")) {
            JsonNode root = new JsonMapper().readTree(stream);
            change.accept((ObjectNode) root);
            CouncilFile.read(root);
        }
    }
}
