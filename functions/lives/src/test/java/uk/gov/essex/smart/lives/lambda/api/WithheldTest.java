package uk.gov.essex.smart.lives.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.protection.Section;

/** What is not needed to be known is not written. */
final class WithheldTest {

    private static final Set<String> ALWAYS = Set.of("practice", "council", "referrer");

    private final Referral whole = Goldens.all().stream()
            .filter(golden ->
                    golden.concern().isPresent() && golden.technology().isPresent())
            .findFirst()
            .orElseThrow();

    @Test
    void showsNothingOfAnySectionToWhoSeesNone() throws IOException {
        JsonNode seen = seen(EnumSet.noneOf(Section.class));

        assertThat(seen.properties())
                .allSatisfy(field -> assertThat(ALWAYS.contains(field.getKey())
                                || field.getKey().equals("background")
                                || field.getValue().isEmpty())
                        .as(field.getKey())
                        .isTrue());
        assertThat(seen.path("background").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("adjustments", "alerts");
    }

    @Test
    void showsAnInstallerTheDoorAndNotTheDiagnosis() throws IOException {
        JsonNode seen = seen(EnumSet.of(Section.CONTACTS, Section.HOME_ACCESS));

        assertThat(seen.path("person").has("address")).isTrue();
        assertThat(seen.path("person").has("nhs")).isFalse();
        assertThat(seen.has("technology")).isTrue();
        assertThat(seen.has("needs")).isFalse();
        assertThat(seen.has("concern")).isFalse();
    }

    private JsonNode seen(Set<Section> visible) throws IOException {
        return new JsonMapper().readTree(Json.object(json -> ReferralJson.write(json, whole, visible)));
    }
}
