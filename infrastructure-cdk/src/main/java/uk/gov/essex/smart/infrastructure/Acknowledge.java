package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Validations;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.IConstruct;

/**
 * Lets one finding of the security rules stand, on one resource, for a written reason. It writes the metadata the rules
 * read: {@link Validations} itself refuses to name a finding on an ARN with a pseudo parameter such as {@code
 * AWS::AccountId}.
 */
final class Acknowledge {

    /** What a finding calls a bucket: the export that CDK makes of its ARN, which no code can ask for before synthesis. */
    private static final Map<String, String> BUCKET_EXPORTS = Map.of(
            "LivesData/Postcodes/Bucket", "ExportsOutputFnGetAttPostcodesBucket6E0E09FAArnC44CC9A6",
            "MovementData/Timetables/Bucket", "ExportsOutputFnGetAttTimetablesBucket056126B2Arn5DEE7BEF",
            "SupermarketData/Shelf", "ExportsOutputFnGetAttShelfB8883593ArnA6B347D4",
            "SupermarketData/Uploads", "ExportsOutputFnGetAttUploads4F6EB0FDArn5513CBEA",
            "SupermarketData/Work", "ExportsOutputFnGetAttWorkBF636A8BArnF74119B3");

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

    /** Lets a statement name a bucket's objects by a pattern. */
    static void objects(IConstruct role, IBucket bucket, String pattern, String reason) {
        String stack = Stack.of(bucket).getStackName();
        String arn = stack + ":" + BUCKET_EXPORTS.get(bucket.getNode().getPath()) + "/" + pattern;
        finding(role, "AwsSolutions-IAM5[Resource::" + arn + "]", reason);
    }

    /** Lets a statement name every resource. */
    static void everyResource(IConstruct role, String reason) {
        finding(role, "AwsSolutions-IAM5[Resource::*]", reason);
    }
}
