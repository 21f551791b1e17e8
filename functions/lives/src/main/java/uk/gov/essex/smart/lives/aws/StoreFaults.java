package uk.gov.essex.smart.lives.aws;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.gov.essex.smart.common.aws.Transactions;
import uk.gov.essex.smart.lives.protection.StoreUnavailable;
import uk.gov.essex.smart.lives.protection.StoreUnavailable.Why;

/**
 * Says in the domain's words that DynamoDB is busy or away, once the client has given up; what else it says stays. Around
 * the client, since the SDK's own interceptors may not put one type of exception in place of another.
 */
final class StoreFaults implements InvocationHandler {

    private static final int SERVER_FAULTS = 500;

    private final DynamoDbClient client;

    private StoreFaults(DynamoDbClient client) {
        this.client = client;
    }

    /** The same client, but for what it throws. */
    static DynamoDbClient told(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, new StoreFaults(client));
    }

    /** A paginator asks for its pages later, so it is made over this client and not over the one within. */
    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().endsWith("Paginator")) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException thrown) {
            throw told(thrown.getTargetException());
        }
    }

    private static Throwable told(Throwable fault) {
        return switch (fault) {
            case TransactionCanceledException cancelled
            when Transactions.isThrottled(cancelled) -> new StoreUnavailable(Why.BUSY, cancelled);
            case SdkServiceException limited
            when limited.isThrottlingException() -> new StoreUnavailable(Why.BUSY, limited);
            case SdkServiceException broken
            when broken.statusCode() >= SERVER_FAULTS -> new StoreUnavailable(Why.AWAY, broken);
            case SdkClientException unreachable
            when isUnreachable(unreachable) -> new StoreUnavailable(Why.AWAY, unreachable);
            default -> fault;
        };
    }

    private static boolean isUnreachable(SdkClientException fault) {
        return fault instanceof ApiCallTimeoutException
                || fault instanceof ApiCallAttemptTimeoutException
                || fault.getCause() instanceof IOException;
    }
}
