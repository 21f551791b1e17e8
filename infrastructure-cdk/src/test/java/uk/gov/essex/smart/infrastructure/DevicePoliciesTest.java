package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.infrastructure.Synthesised.Resource;
import uk.gov.essex.smart.testing.Repository;

/** A lamppost can be itself and nobody else; a claim certificate can join the fleet and do nothing more. */
final class DevicePoliciesTest {

    private static final String ARN = "arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:";
    private static final String ITSELF = "${iot:Connection.Thing.ThingName}";

    private final Sources sources = new Sources(Repository.root(), Optional.empty());
    private final JsonNode lamppost = sources.iot("policies/lamppost");
    private final JsonNode claim = sources.iot("policies/claim");
    private final JsonNode vehicle = sources.iot("policies/vehicle");

    @Test
    void aLamppostConnectsAsTheThingOfItsCertificate() {
        assertThat(resources(lamppost, "iot:Connect")).containsExactly(ARN + "client/" + ITSELF);
        assertThat(lamppost.at("/Statement/0/Condition/Bool/iot:Connection.Thing.IsAttached")
                        .asText())
                .isEqualTo("true");
    }

    @Test
    void aLamppostPublishesItsBlocksItsShadowAndItsWill() {
        assertThat(resources(lamppost, "iot:Publish"))
                .containsExactlyInAnyOrder(
                        ARN + "topic/$aws/rules/places_block/places/" + ITSELF + "/block",
                        ARN + "topic/$aws/things/" + ITSELF + "/shadow/name/device/update",
                        ARN + "topic/$aws/things/" + ITSELF + "/shadow/name/device/get",
                        ARN + "topic/places/" + ITSELF + "/will");
    }

    @Test
    void aLamppostHearsTheAnswersOfItsOwnShadowOnly() {
        String shadow = "$aws/things/" + ITSELF + "/shadow/name/device/";

        assertThat(resources(lamppost, "iot:Receive"))
                .hasSize(4)
                .allMatch(resource -> resource.startsWith(ARN + "topic/" + shadow));
        assertThat(resources(lamppost, "iot:Subscribe"))
                .hasSize(4)
                .allMatch(resource -> resource.startsWith(ARN + "topicfilter/" + shadow));
    }

    @Test
    void noResourceOfALamppostIsAPattern() {
        assertThat(every(lamppost)).hasSizeGreaterThan(10).noneMatch(resource -> resource.matches(".*[*?+#].*"));
    }

    @Test
    void aVehiclePublishesItsPositionAndHearsNothing() {
        assertThat(resources(vehicle, "iot:Connect")).containsExactly(ARN + "client/" + ITSELF);
        assertThat(resources(vehicle, "iot:Publish"))
                .containsExactly(ARN + "topic/$aws/rules/movement_position/movement/" + ITSELF + "/position");
        assertThat(every(vehicle)).hasSize(2);
    }

    @Test
    void aClaimTalksToProvisioningOnly() {
        assertThat(resources(claim, "iot:Connect"))
                .as("the one pattern: many lampposts join under one claim, each with a client id of its own")
                .containsExactly(ARN + "client/claim-*");
        assertThat(every(claim))
                .filteredOn(resource -> !resource.contains(":client/"))
                .hasSizeGreaterThan(10)
                .allMatch(
                        resource -> resource.matches(
                                "[^/]*:(topic|topicfilter)/\\$aws/(certificates/create(-from-csr)?|provisioning-templates/lamppost/provision)/json(/(accepted|rejected))?"));
    }

    @Test
    void policiesAllowAndNameTheirActions() {
        assertThat(List.of(lamppost, claim, vehicle))
                .allSatisfy(policy -> assertThat(policy.get("Statement")).allSatisfy(statement -> {
                    assertThat(statement.get("Effect").asText()).isEqualTo("Allow");
                    assertThat(statement.get("Action").asText())
                            .isIn("iot:Connect", "iot:Publish", "iot:Subscribe", "iot:Receive");
                }));
    }

    @Test
    void aNewLamppostGetsItsThingItsCertificateAndThePolicyAndCannotTakeAnothersPlace() {
        JsonNode template = sources.iot("provisioning/lamppost").get("Resources");

        assertThat(template.at("/thing/Properties/ThingName/Ref").asText()).isEqualTo("ThingName");
        assertThat(template.at("/thing/OverrideSettings/AttributePayload").asText())
                .isEqualTo("FAIL");
        assertThat(template.at("/certificate/Properties/Status").asText()).isEqualTo("Active");
        assertThat(template.at("/policy/Properties/PolicyName").asText()).isEqualTo("lamppost");
        assertThat(Synthesised.prod().resources("AWS::IoT::ProvisioningTemplate"))
                .singleElement()
                .satisfies(resource -> assertThat(
                                resource.properties().get("TemplateBody").asText())
                        .isEqualTo(sources.iot("provisioning/lamppost").toString()));
    }

    @Test
    void theStackFillsInThePlaceAndLeavesTheVariablesOfIot() {
        List<Resource> policies = Synthesised.prod().resources("AWS::IoT::Policy");

        assertThat(policies)
                .extracting(policy -> policy.properties().get("PolicyName").asText())
                .containsExactlyInAnyOrder("lamppost", "claim", "vehicle");
        assertThat(policies)
                .allSatisfy(policy -> assertThat(policy.properties().toString())
                        .doesNotContain("${AWS::")
                        .contains("{\"Ref\":\"AWS::AccountId\"}"));
        assertThat(policies.toString()).contains(ITSELF);
    }

    private static List<String> resources(JsonNode policy, String action) {
        return StreamSupport.stream(policy.get("Statement").spliterator(), false)
                .filter(statement -> statement.get("Action").asText().equals(action))
                .flatMap(statement -> texts(statement.get("Resource")).stream())
                .toList();
    }

    private static List<String> every(JsonNode policy) {
        return StreamSupport.stream(policy.get("Statement").spliterator(), false)
                .flatMap(statement -> texts(statement.get("Resource")).stream())
                .toList();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
