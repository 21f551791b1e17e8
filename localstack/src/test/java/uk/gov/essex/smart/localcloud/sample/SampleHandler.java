package uk.gov.essex.smart.localcloud.sample;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.crac.Core;
import org.crac.Resource;

/** A function for the host's tests: does what the event's {@code do} says. */
public final class SampleHandler implements RequestHandler<Map<String, Object>, Object>, Resource {

    private boolean primed;
    private boolean restored;
    private int calls;

    public SampleHandler() {
        if (System.getenv("FAIL_AT_START") != null) {
            throw new IllegalStateException("told to fail at start");
        }
        Core.getGlobalContext().register(this);
    }

    @Override
    public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
        primed = true;
    }

    @Override
    public void afterRestore(org.crac.Context<? extends Resource> context) {
        restored = true;
    }

    @Override
    public Object handleRequest(Map<String, Object> event, Context context) {
        calls++;
        return switch (String.valueOf(event.get("do"))) {
            case "throw" -> throw new IllegalArgumentException("told to throw");
            case "exit" -> {
                Runtime.getRuntime().halt(7);
                yield "never";
            }
            case "sleep" -> sleep(Long.parseLong(String.valueOf(event.get("ms"))));
            case "environment" -> new TreeMap<>(System.getenv());
            case "print" -> {
                System.out.println(event.get("text"));
                yield "printed";
            }
            default -> state(event, context);
        };
    }

    private Map<String, Object> state(Map<String, Object> event, Context context) {
        Map<String, Object> state = new LinkedHashMap<>(event);
        state.put("calls", calls);
        state.put("primed", primed);
        state.put("restored", restored);
        state.put("request", context.getAwsRequestId());
        state.put("process", ProcessHandle.current().pid());
        state.put("heap", Runtime.getRuntime().maxMemory() >> 20);
        return state;
    }

    private static String sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "slept";
    }
}
