package uk.gov.essex.smart.common.aws;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Transactions that somebody else may come before. The SDK gives each call an idempotency token of its own, so that a retry
 * after a lost answer does not meet its own writes.
 */
public final class Transactions {

    private static final String NO_REASON = "None";
    private static final Set<String> CONFLICTS = Set.of("ConditionalCheckFailed", "TransactionConflict");
    private static final Set<String> THROTTLES = Set.of("ProvisionedThroughputExceeded", "ThrottlingError");

    private Transactions() {}

    /**
     * Whether all was written; nothing was where a condition did not hold or somebody else wrote at this moment.
     *
     * @throws TransactionCanceledException where it was cancelled for other reasons alone
     */
    public static boolean commit(DynamoDbClient client, List<TransactWriteItem> writes) {
        try {
            client.transactWriteItems(transaction -> transaction.transactItems(writes));
            return true;
        } catch (TransactionCanceledException cancelled) {
            if (isConflict(cancelled)) {
                return false;
            }
            throw cancelled;
        }
    }

    /** Whether a condition did not hold or somebody else wrote, whatever else stood in the way. */
    public static boolean isConflict(TransactionCanceledException cancelled) {
        return reasons(cancelled).anyMatch(CONFLICTS::contains);
    }

    /** Whether more was asked than the table gives, and nobody came between. */
    public static boolean isThrottled(TransactionCanceledException cancelled) {
        return reasons(cancelled).anyMatch(THROTTLES::contains) && !isConflict(cancelled);
    }

    /** Whether nothing else than a conflict stood in the way. */
    public static boolean isMereConflict(TransactionCanceledException cancelled) {
        return reasons(cancelled).allMatch(code -> code.equals(NO_REASON) || CONFLICTS.contains(code));
    }

    private static Stream<String> reasons(TransactionCanceledException cancelled) {
        return cancelled.cancellationReasons().stream().map(CancellationReason::code);
    }
}
