package uk.gov.essex.smart.lives.aws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.testing.DynamoServer;

/** A client of the real server whose function dies at one of its calls, before it arrived or after. */
final class Dying {

    private final AtomicInteger calls = new AtomicInteger();
    private final int fatal;
    private final boolean after;

    /** @param fatal the number of the call at which it dies, from 1 */
    Dying(int fatal, boolean after) {
        this.fatal = fatal;
        this.after = after;
    }

    int calls() {
        return calls.get();
    }

    DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, given) -> {
                    int call = calls.incrementAndGet();
                    if (call > fatal || (call == fatal && !after)) {
                        throw new IllegalStateException("dead");
                    }
                    Object answer = answer(() -> method.invoke(DynamoServer.client(), given));
                    if (call == fatal) {
                        throw new IllegalStateException("dead");
                    }
                    return answer;
                });
    }

    private interface Call {
        Object make() throws ReflectiveOperationException;
    }

    private static Object answer(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
