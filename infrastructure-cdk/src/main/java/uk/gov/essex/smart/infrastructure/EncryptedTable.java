package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.Billing;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.TableEncryptionV2;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.IKey;
import software.constructs.Construct;

/** A table paid by request, encrypted with the stack's own key, restorable to any second of the last 35 days. */
final class EncryptedTable {

    private EncryptedTable() {}

    static TableV2.Builder builder(Construct scope, String id, StageConfig config, IKey key) {
        return TableV2.Builder.create(scope, id)
                .billing(Billing.onDemand())
                .encryption(TableEncryptionV2.customerManagedKey(key))
                .pointInTimeRecoverySpecification(PointInTimeRecoverySpecification.builder()
                        .pointInTimeRecoveryEnabled(true)
                        .build())
                .deletionProtection(config.keepsData())
                .removalPolicy(config.removal());
    }

    static Attribute text(String name) {
        return Attribute.builder().name(name).type(AttributeType.STRING).build();
    }

    static Attribute number(String name) {
        return Attribute.builder().name(name).type(AttributeType.NUMBER).build();
    }

    /** Throttles, and faults of the service itself in the operations the table is used by; a refused condition is no fault. */
    static void raiseAlarms(Alarms alarms, TableV2 table, String name, String... operations) {
        for (String event : List.of("ReadThrottleEvents", "WriteThrottleEvents")) {
            alarms.onAny(
                    name + event,
                    metric(event, Map.of("TableName", table.getTableName())),
                    "DynamoDB throttled " + name);
        }
        for (String operation : operations) {
            alarms.onAny(
                    name + operation + "SystemErrors",
                    metric("SystemErrors", Map.of("TableName", table.getTableName(), "Operation", operation)),
                    "DynamoDB failed on " + name);
        }
    }

    private static Metric metric(String metricName, Map<String, String> dimensions) {
        return Metric.Builder.create()
                .namespace("AWS/DynamoDB")
                .metricName(metricName)
                .dimensionsMap(dimensions)
                .statistic("Sum")
                .build();
    }
}
