package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one request, each thing once. For one thread. */
final class Issues {

    private static final int MOST = 50;

    private final Set<Issue> found = new LinkedHashSet<>();

    void add(IssueType type, String expression, String remedy) {
        if (found.size() < MOST) {
            found.add(new Issue(type, expression, remedy));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Issue> all() {
        return List.copyOf(found);
    }
}
