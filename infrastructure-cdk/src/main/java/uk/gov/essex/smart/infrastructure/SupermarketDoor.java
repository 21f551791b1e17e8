package uk.gov.essex.smart.infrastructure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.lambda.Tracing;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;

/**
 * A function of the Data Supermarket that callers wait for, and whose every request is counted by its key.
 *
 * @param module the part of the functions module that its jar is of
 * @param handler class name below {@code uk.gov.essex.smart.supermarket.lambda}
 */
record SupermarketDoor(String id, String module, String handler, String purpose, Map<String, String> environment) {

    /** What is read and written by key and page, in transactions; nothing is ever scanned. */
    static final List<String> CHANGES =
            List.of("BatchGetItem", "ConditionCheckItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem");

    private static final int ONE_CORE_MEGABYTES = 1_769;

    /** A second less than API Gateway waits. */
    private static final Duration LONGEST = Duration.seconds(28);

    LiveFunction open(Construct scope, Platform platform, ITable usage) {
        Map<String, String> counted = new HashMap<>(environment);
        counted.put("USAGE_TABLE", usage.getTableName());
        LiveFunction door = new LiveFunction(
                scope,
                id,
                platform,
                new Spec(
                        module,
                        "supermarket.lambda." + handler,
                        purpose,
                        ONE_CORE_MEGABYTES,
                        LONGEST,
                        counted,
                        Tracing.ACTIVE,
                        platform.stage().concurrency().api()));
        Access.toTable(door.role(), usage, List.of("UpdateItem"));
        return door;
    }
}
