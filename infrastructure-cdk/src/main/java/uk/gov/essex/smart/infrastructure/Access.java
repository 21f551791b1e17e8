package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.secretsmanager.CfnSecret;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.sqs.IQueue;

/**
 * Who may do what, action by action. The library's own grants would add actions nobody calls and wildcards for keys and
 * indexes.
 */
final class Access {

    private Access() {}

    /** Item access to an encrypted table and to the indexes named. */
    static void toTable(IGrantable who, ITable table, List<String> operations, String... indexes) {
        List<String> resources = Stream.concat(
                        Stream.of(table.getTableArn()),
                        Stream.of(indexes).map(index -> table.getTableArn() + "/index/" + index))
                .toList();
        allow(who, operations.stream().map("dynamodb:"::concat).toList(), resources);
        IKey key = table.getEncryptionKey();
        if (key != null) {
            throughService(
                    who,
                    key,
                    "dynamodb",
                    List.of("kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey"));
        }
    }

    /**
     * Reads objects of an encrypted bucket whose keys fit one of the patterns. Only who may list a bucket is told that an
     * object is absent; others are told that they may not read it.
     */
    static void toRead(Role who, IBucket bucket, String... keys) {
        allow(who, List.of("s3:ListBucket"), List.of(bucket.getBucketArn()));
        toObjects(who, bucket, List.of("s3:GetObject"), List.of("kms:Decrypt"), keys);
    }

    /** Writes objects of an encrypted bucket whose keys fit one of the patterns. */
    static void toWrite(Role who, IBucket bucket, String... keys) {
        toObjects(who, bucket, List.of("s3:PutObject"), List.of("kms:GenerateDataKey"), keys);
    }

    /** Removes objects whose keys fit one of the patterns. */
    static void toRemove(Role who, IBucket bucket, String... keys) {
        toObjects(who, bucket, List.of("s3:DeleteObject"), List.of("kms:Decrypt"), keys);
    }

    /** Lets others put objects part by part, by addresses that the role signs; KMS opens parts again to join them. */
    static void toTakeParts(Role who, IBucket bucket, String keys) {
        toObjects(
                who,
                bucket,
                List.of("s3:AbortMultipartUpload", "s3:ListMultipartUploadParts", "s3:PutObject"),
                List.of("kms:Decrypt", "kms:GenerateDataKey"),
                keys);
    }

    private static void toObjects(
            Role who, IBucket bucket, List<String> actions, List<String> keyActions, String... keys) {
        for (String pattern : keys) {
            Acknowledge.objects(who, bucket, pattern, "Objects are made while it runs; the pattern is one folder");
        }
        allow(who, actions, Stream.of(keys).map(bucket::arnForObjects).toList());
        IKey key = bucket.getEncryptionKey();
        if (key != null) {
            throughService(who, key, "s3", keyActions);
        }
    }

    /** Makes keys of the key's own and opens them again. */
    static void toWrapKeys(IGrantable who, IKey key) {
        allow(who, List.of("kms:Decrypt", "kms:GenerateDataKey"), List.of(key.getKeyArn()));
    }

    /** Reads a secret, which is encrypted by a key of ours. */
    static void toSecret(IGrantable who, ISecret secret) {
        allow(who, List.of("secretsmanager:GetSecretValue"), List.of(arn(secret)));
        IKey key = secret.getEncryptionKey();
        if (key != null) {
            throughService(who, key, "secretsmanager", List.of("kms:Decrypt"));
        }
    }

    /** A secret's ARN by its attribute: the emulated AWS takes the plain reference for a name. */
    static String arn(ISecret secret) {
        return ((CfnSecret) Objects.requireNonNull(secret.getNode().getDefaultChild())).getAttrId();
    }

    static void toSend(IGrantable who, IQueue queue) {
        allow(who, List.of("sqs:SendMessage"), List.of(queue.getQueueArn()));
        keyOf(who, queue);
    }

    static void toReceive(IGrantable who, IQueue queue) {
        allow(who, List.of("sqs:DeleteMessage", "sqs:ReceiveMessage"), List.of(queue.getQueueArn()));
        keyOf(who, queue);
    }

    private static void keyOf(IGrantable who, IQueue queue) {
        IKey key = queue.getEncryptionMasterKey();
        if (key != null) {
            throughService(who, key, "sqs", List.of("kms:Decrypt", "kms:GenerateDataKey"));
        }
    }

    private static void throughService(IGrantable who, IKey key, String service, List<String> actions) {
        String endpoint = service + "." + Stack.of(key).getRegion() + ".amazonaws.com";
        who.getGrantPrincipal()
                .addToPrincipalPolicy(PolicyStatement.Builder.create()
                        .actions(actions)
                        .resources(List.of(key.getKeyArn()))
                        .conditions(Map.of("StringEquals", Map.of("kms:ViaService", endpoint)))
                        .build());
    }

    private static void allow(IGrantable who, List<String> actions, List<String> resources) {
        who.getGrantPrincipal()
                .addToPrincipalPolicy(PolicyStatement.Builder.create()
                        .actions(actions)
                        .resources(resources)
                        .build());
    }
}
