package uk.gov.essex.smart.lives.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.lang.reflect.Proxy;

/** What Lambda says of one invocation: its id and the time left, and nothing else. */
public final class Invocation {

    private Invocation() {}

    public static Context withAmpleTime() {
        return (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(),
                new Class<?>[] {Context.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemainingTimeInMillis" -> 300_000;
                    case "getAwsRequestId" -> "request-1";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
