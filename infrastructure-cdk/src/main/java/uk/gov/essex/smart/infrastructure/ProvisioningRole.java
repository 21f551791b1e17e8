package uk.gov.essex.smart.infrastructure;

import java.util.List;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/**
 * What AWS IoT may do while a lamppost joins: make things named {@code post-…} and activate their certificates. The AWS
 * managed policy for this would also let it make policies.
 */
final class ProvisioningRole extends Construct {

    private final Role role;

    ProvisioningRole(Construct scope, String id) {
        super(scope, id);
        role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("iot.amazonaws.com"))
                .description("Lets a lamppost join the fleet")
                .build();
        String things = arn("thing/post-*");
        String certificates = arn("cert/*");
        allow(List.of("iot:CreateThing", "iot:DescribeThing", "iot:ListThingPrincipals", "iot:UpdateThing"), things);
        allow(List.of("iot:AttachPolicy", "iot:DescribeCertificate", "iot:UpdateCertificate"), certificates);
        allow(List.of("iot:DescribeThingType"), arn("thingtype/" + Fleet.LAMPPOST));
        allow(List.of("iot:GetPolicy"), arn("policy/" + Fleet.LAMPPOST));
        allow(List.of("iot:AttachThingPrincipal", "iot:ListPrincipalThings", "iot:RegisterThing"), "*");
        Acknowledge.iotPattern(
                role, "thing/post-*", "A lamppost's name is known only when it joins; only the names of posts match");
        Acknowledge.iotPattern(
                role, "cert/*", "A certificate's identity is the hash of its key, known only when it is made");
        Acknowledge.everyResource(role, "AWS IoT has no resource level for these three actions");
    }

    String arn() {
        return role.getRoleArn();
    }

    private static String arn(String resource) {
        return "arn:" + Aws.PARTITION + ":iot:" + Aws.REGION + ":" + Aws.ACCOUNT_ID + ":" + resource;
    }

    private void allow(List<String> actions, String resource) {
        role.addToPolicy(PolicyStatement.Builder.create()
                .actions(actions)
                .resources(List.of(resource))
                .build());
    }
}
