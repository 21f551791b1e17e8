package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import software.amazon.awscdk.Validations;
import software.constructs.IConstruct;

/**
 * Lets one finding of the security rules stand, on one resource, for a written reason. It writes the metadata the rules
 * read: {@link Validations} itself refuses to name a finding on an ARN with a pseudo parameter such as {@code
 * AWS::AccountId}.
 */
final class Acknowledge {

    private Acknowledge() {}

    static void finding(IConstruct resource, String id, String reason) {
        resource.getNode().addMetadata(Validations.ACKNOWLEDGED_RULES_METADATA_KEY, Map.of(id, reason));
    }

    /**
     * Lets a statement name IoT resources by a pattern.
     *
     * @param pattern kind and name, such as {@code thing/post-*}
     */
    static void iotPattern(IConstruct role, String pattern, String reason) {
        String arn = "arn:<AWS::Partition>:iot:<AWS::Region>:<AWS::AccountId>:" + pattern;
        finding(role, "AwsSolutions-IAM5[Resource::" + arn + "]", reason);
    }

    /**
     * Lets a statement name the timetables' objects by a pattern. The finding names the export that CDK makes of the
     * bucket's ARN, which no code can ask for before synthesis.
     */
    static void objects(IConstruct role, String pattern, String reason) {
        String arn = "MovementData:ExportsOutputFnGetAttTimetablesBucket056126B2Arn5DEE7BEF/" + pattern;
        finding(role, "AwsSolutions-IAM5[Resource::" + arn + "]", reason);
    }

    /** Lets a statement name every resource. */
    static void everyResource(IConstruct role, String reason) {
        finding(role, "AwsSolutions-IAM5[Resource::*]", reason);
    }
}
