package uk.gov.essex.smart.lives.aws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.gov.essex.smart.testing.DynamoServer;

/** A client of the real server before each of whose transactions somebody else does something. */
final class OvertakenDynamo {

    private final AtomicInteger times = new AtomicInteger();
    private final Runnable meanwhile;

    OvertakenDynamo(Runnable meanwhile) {
        this.meanwhile = meanwhile;
    }

    int times() {
        return times.get();
    }

    DynamoDbClient client() {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("transactWriteItems")) {
                        times.incrementAndGet();
                        meanwhile.run();
                    }
                    try {
                        return method.invoke(DynamoServer.client(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
