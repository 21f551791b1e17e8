package uk.gov.essex.smart.movement.aws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.testing.DynamoServer;

/** A client of the real server that dies at one of its calls, before the call or after it, and stays dead. */
final class Faults {

    private final AtomicInteger calls = new AtomicInteger();
    private final int fatal;
    private final boolean after;

    /** @param fatal the number of the call at which it dies, from 1 */
    Faults(int fatal, boolean after) {
        this.fatal = fatal;
        this.after = after;
    }

    /** How many calls were made. */
    int calls() {
        return calls.get();
    }

    DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    int call = calls.incrementAndGet();
                    if (call > fatal || (call == fatal && !after)) {
                        throw new IllegalStateException("dead");
                    }
                    try {
                        Object answer = method.invoke(DynamoServer.client(), arguments);
                        if (call == fatal) {
                            throw new IllegalStateException("dead");
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
