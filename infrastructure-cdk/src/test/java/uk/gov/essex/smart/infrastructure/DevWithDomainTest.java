package uk.gov.essex.smart.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a stage that keeps nothing, and a name of the council's own, change. */
final class DevWithDomainTest {

    private static final Synthesised DEV = Synthesised.with(
            "domainName", "api.smart.example",
            "certificateArn", "arn:aws:acm:eu-west-2:111122223333:certificate/0a1b2c");

    @Test
    void closesTheAddressApiGatewayGives() {
        assertThat(DEV.resources("AWS::ApiGatewayV2::Api"))
                .singleElement()
                .satisfies(api -> assertThat(api.properties()
                                .get("DisableExecuteApiEndpoint")
                                .asBoolean())
                        .isTrue());
        assertThat(Synthesised.prod().resources("AWS::ApiGatewayV2::Api"))
                .singleElement()
                .satisfies(api -> assertThat(api.properties()
                                .path("DisableExecuteApiEndpoint")
                                .asBoolean())
                        .isFalse());
    }

    @Test
    void answersUnderTheDomain() {
        assertThat(DEV.resources("AWS::ApiGatewayV2::DomainName"))
                .singleElement()
                .satisfies(domain -> assertThat(
                                domain.properties().get("DomainName").asText())
                        .isEqualTo("api.smart.example"));
        assertThat(DEV.resources("AWS::ApiGatewayV2::ApiMapping")).hasSize(1);
    }

    @Test
    void leavesNothingBehind() {
        assertThat(DEV.resources())
                .allSatisfy(resource -> assertThat(
                                resource.body().path("DeletionPolicy").asText("Delete"))
                        .as(resource.id())
                        .isEqualTo("Delete"));
        assertThat(DEV.stacks().values())
                .allSatisfy(
                        stack -> assertThat(stack.path("terminationProtection").asBoolean())
                                .isFalse());
    }
}
