package uk.gov.essex.smart.benchmarks.coldstart;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** The function everything is measured against: what AWS's own first example does, and nothing else. */
public final class Hello implements RequestHandler<Map<String, String>, String> {

    @Override
    public String handleRequest(Map<String, String> event, Context context) {
        return "Hello, " + event.getOrDefault("name", "world");
    }
}
