package uk.gov.essex.smart.lives.lambda.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.lives.Goldens;
import uk.gov.essex.smart.lives.Referral;

/** What the Booking and Referral Standard 1.4.0 and the PRSB standard 1.1 ask of every message, found in every golden. */
final class ProfileTest {

    /** The minimum sections of the PRSB standard, and where each stands in a message. */
    enum Section {
        PERSON_DEMOGRAPHICS(
                "Patient",
                "/name/0/family /birthDate /gender /address/0/postalCode"
                        + " /identifier/0/extension/0/valueCodeableConcept/coding/0/code"),
        GP_PRACTICE("Organization", "/identifier/0/value /name"),
        LOCAL_AUTHORITY("ServiceRequest", "/performer/0/reference"),
        REFERRAL_DETAILS("ServiceRequest", "/authoredOn /requester/reference /code/coding/0/code /reasonCode/0/text"),
        CARE_NEEDS_SUMMARY("Condition", "/code/coding/0/code /note/0/text"),
        ALLERGIES("AllergyIntolerance or List", "");

        private final String type;
        private final String places;

        Section(String type, String places) {
            this.type = type;
            this.places = places;
        }

        private List<String> places() {
            return List.of(places.split(" ", -1));
        }
    }

    /** Types that UK Core has no profile for. */
    private static final Set<String> WITHOUT_PROFILE = Set.of("Goal", "RiskAssessment");

    static Stream<Referral> goldens() {
        return Goldens.all().stream();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void everyMessageHasTheSection(Section section) {
        assertThat(goldens().map(Bundles::json)).allSatisfy(bundle -> {
            if (section == Section.ALLERGIES) {
                assertThat(types(bundle)).containsAnyOf("AllergyIntolerance", "List");
            } else {
                ObjectNode resource = Bundles.resource(bundle, section.type);
                assertThat(section.places())
                        .isNotEmpty()
                        .allMatch(place -> !resource.at(place).asText().isBlank());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void noMessageIsTakenWithoutTheSection(Section section) {
        assertThat(goldens()).allSatisfy(golden -> {
            for (String place : section.places()) {
                ObjectNode bundle = Bundles.json(golden);
                spoil(bundle, section, place);
                assertThat(FhirReader.read(bytes(bundle), golden.id()))
                        .as(place)
                        .isInstanceOf(Reading.Refused.class);
            }
        });
    }

    private static void spoil(ObjectNode bundle, Section section, String place) {
        if (section == Section.ALLERGIES) {
            resources(bundle).stream()
                    .filter(resource -> Set.of("AllergyIntolerance", "List")
                            .contains(resource.path("resourceType").asText()))
                    .forEach(resource -> ((ObjectNode) resource).put("resourceType", "Basic"));
        } else {
            int last = place.lastIndexOf('/');
            ((ObjectNode) Bundles.resource(bundle, section.type).at(place.substring(0, last)))
                    .remove(place.substring(last + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void keepsTheShapeOfTheStandard(Referral golden) {
        ObjectNode bundle = Bundles.json(golden);
        JsonNode header = Bundles.resource(bundle, "MessageHeader");
        JsonNode request = Bundles.resource(bundle, "ServiceRequest");

        assertThat(bundle.path("type").asText()).isEqualTo("message");
        assertThat(bundle.path("timestamp").asText()).isNotBlank();
        assertThat(types(bundle).getFirst()).isEqualTo("MessageHeader");
        assertThat(header.at("/eventCoding/code").asText()).isEqualTo("servicerequest-request");
        assertThat(header.at("/destination/0/receiver/reference").asText()).startsWith("urn:uuid:");
        assertThat(header.at("/reason/coding/0/system").asText()).isEqualTo(Systems.MESSAGE_REASON);
        assertThat(header.at("/focus/0/reference")).isEqualTo(bundle.at("/entry/1/fullUrl"));
        assertThat(request.path("intent").asText()).isEqualTo("plan");
        assertThat(request.path("category")).hasSize(1);
        assertThat(request.path("id").asText()).matches(Ids::isUuid);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void claimsTheProfileOfUkCoreForEveryResourceThatHasOne(Referral golden) {
        assertThat(resources(Bundles.json(golden)))
                .filteredOn(resource ->
                        !WITHOUT_PROFILE.contains(resource.path("resourceType").asText()))
                .allSatisfy(resource -> assertThat(resource.at("/meta/profile").toString())
                        .contains("UKCore-" + resource.path("resourceType").asText() + '"'));
    }

    @Test
    void refersToNothingThatIsNotThere() {
        assertThat(goldens().map(Bundles::json)).allSatisfy(bundle -> {
            List<String> urls = new ArrayList<>();
            bundle.path("entry").forEach(entry -> urls.add(entry.path("fullUrl").asText()));
            assertThat(urls).doesNotHaveDuplicates();
            assertThat(urls).containsAll(bundle.findValuesAsText("reference"));
        });
    }

    private static byte[] bytes(ObjectNode bundle) {
        return bundle.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> types(ObjectNode bundle) {
        return resources(bundle).stream()
                .map(resource -> resource.path("resourceType").asText())
                .toList();
    }

    private static List<JsonNode> resources(ObjectNode bundle) {
        List<JsonNode> resources = new ArrayList<>();
        bundle.path("entry").forEach(entry -> resources.add(entry.path("resource")));
        return resources;
    }
}
