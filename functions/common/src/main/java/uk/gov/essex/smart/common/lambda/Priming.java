package uk.gov.essex.smart.common.lambda;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Runs the real handler once before SnapStart takes its snapshot, so that classes are loaded and connections' code is
 * warm when the snapshot is restored. CRaC keeps resources weakly; what is registered here is held for good.
 */
public final class Priming implements Resource {

    private static final Set<Priming> HELD = ConcurrentHashMap.newKeySet();

    private final Runnable readOnlyRequest;

    private Priming(Runnable readOnlyRequest) {
        this.readOnlyRequest = readOnlyRequest;
    }

    /** Registers a request that must change nothing but the count of the key it is made with; what it throws is dropped, since a snapshot without it still serves. */
    public static Priming before(Runnable readOnlyRequest) {
        Priming priming = new Priming(readOnlyRequest);
        HELD.add(priming);
        Core.getGlobalContext().register(priming);
        return priming;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            readOnlyRequest.run();
        } catch (RuntimeException | LinkageError unprimed) {
            // Dropped, as before(Runnable) promises: the first caller meets the same fault and logs it. A runtime
            // without
            // the classes that it is primed with (LinkageError) has others of its own.
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Nothing to mend: clients open connections on demand.
    }
}
