package uk.gov.essex.smart.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A client of the real server that dies at one of its calls, before the call or after it, and stays dead. */
public final class DyingDynamo {

    private final AtomicInteger calls = new AtomicInteger();
    private final int fatal;
    private final boolean after;

    /** @param fatal the number of the call at which it dies, from 1 */
    public DyingDynamo(int fatal, boolean after) {
        this.fatal = fatal;
        this.after = after;
    }

    /** How many calls were made. */
    public int calls() {
        return calls.get();
    }

    public DynamoDbClient client() {
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
