package uk.gov.essex.smart.lives.lambda.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.Route;

final class ReferralBodyTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Referral> goldens() {
        return Goldens.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void losesNothing(Referral golden) throws IOException {
        Fields fields = new Fields(json(golden));

        assertThat(ReferralBody.read(fields, golden.id())).contains(golden);
        assertThat(fields.faults()).isEmpty();
    }

    @Test
    void hasGoldensOfEveryRoute() {
        assertThat(goldens().map(golden -> golden.details().route())).contains(Route.values());
        assertThat(goldens().map(Referral::id)).doesNotHaveDuplicates();
    }

    @Test
    void refusesAFieldNobodyKnows() throws IOException {
        assertThat(pointers(body -> body.put("colour", "blue"))).containsExactly("");
    }

    @Test
    void namesWhatIsFaultyOfAnEntryOfTheDirectory() throws IOException {
        assertThat(pointers(body -> body.withObject("/details/directoryEntry")
                        .put("id", "1-1-1-1-1")
                        .put("name", " ")))
                .containsExactlyInAnyOrder("/details/directoryEntry/id", "/details/directoryEntry/name");
        assertThat(pointers(body -> body.withObject("/details").put("directoryEntry", "lunch")))
                .containsExactly("/details/directoryEntry");
    }

    @Test
    void refusesAReferralWithoutAGround() throws IOException {
        assertThat(pointers(body -> body.remove("ground"))).containsExactly("/ground");
    }

    @Test
    void refusesAWrongCheckDigitThatIsClaimedVerified() throws IOException {
        assertThat(pointers(body -> nhs(body, "9990000027", "present-and-verified")))
                .containsExactly("/person/nhs/number");
        assertThat(pointers(body -> nhs(body, "9990000027", "present-but-not-traced")))
                .isEmpty();
    }

    @Test
    void refusesASafeguardingReferralThatSaysNotWhatIsFeared() throws IOException {
        assertThat(pointers(body -> {
                    body.withObject("/details").put("route", "safeguarding");
                    body.remove("concern");
                }))
                .containsExactly("/concern");
    }

    @Test
    void namesEveryFaultAtOnceAndQuotesNoValue() throws IOException {
        List<Fault> faults = faults(body -> {
            body.withObject("/person").put("born", "yesterday-secret");
            body.withObject("/details").put("urgency", "secret");
            body.withObject("/allergies").put("state", "known").remove("substances");
        });

        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/person/born", "/details/urgency", "/allergies/substances");
        assertThat(faults).noneMatch(fault -> fault.detail().contains("secret"));
    }

    @Test
    void saysWhatIsMissingFromAnEmptyBody() {
        Fields fields = new Fields(MAPPER.createObjectNode());

        assertThat(ReferralBody.read(fields, Goldens.all().getFirst().id())).isEmpty();
        assertThat(fields.faults())
                .extracting(Fault::pointer)
                .contains("/details", "/person", "/practice", "/council", "/needs", "/allergies");
    }

    private static void nhs(ObjectNode body, String number, String status) {
        body.withObject("/person/nhs").put("number", number).put("status", status);
    }

    private static List<String> pointers(Consumer<ObjectNode> change) throws IOException {
        return faults(change).stream().map(Fault::pointer).toList();
    }

    private static List<Fault> faults(Consumer<ObjectNode> change) throws IOException {
        Referral golden = Goldens.all().getFirst();
        ObjectNode body = json(golden);
        change.accept(body);
        Fields fields = new Fields(body);
        assertThat(ReferralBody.read(fields, golden.id()).isPresent())
                .isEqualTo(fields.faults().isEmpty());
        return fields.faults();
    }

    private static ObjectNode json(Referral referral) throws IOException {
        return (ObjectNode) MAPPER.readTree(Json.object(json -> ReferralJson.write(json, referral)));
    }
}
