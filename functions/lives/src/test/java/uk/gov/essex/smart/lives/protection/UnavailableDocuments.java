package uk.gov.essex.smart.lives.protection;

import java.lang.reflect.Proxy;

/** Documents whose store is busy or away whatever is asked. */
public final class UnavailableDocuments {

    private UnavailableDocuments() {}

    public static SealedDocuments because(StoreUnavailable.Why why) {
        return (SealedDocuments) Proxy.newProxyInstance(
                SealedDocuments.class.getClassLoader(),
                new Class<?>[] {SealedDocuments.class},
                (proxy, method, arguments) -> {
                    throw new StoreUnavailable(why, new IllegalStateException());
                });
    }
}
