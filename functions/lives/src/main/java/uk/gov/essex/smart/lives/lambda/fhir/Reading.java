package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.List;

/** What came of reading somebody's message. */
sealed interface Reading<T> {

    /** It says this. */
    record Accepted<T>(T value) implements Reading<T> {}

    /** It may not be taken; every place that is wrong. */
    record Refused<T>(List<Issue> issues) implements Reading<T> {}
}
