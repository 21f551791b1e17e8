package uk.gov.essex.smart.lives.lambda.directory;

import java.util.List;
import uk.gov.essex.smart.common.http.Fault;

/** What came of reading somebody's JSON. */
sealed interface Reading<T> {

    /**
     * It may be kept.
     *
     * @param remarks what was left out or altered to make it safe, for its sender to mend
     */
    record Accepted<T>(T value, List<Fault> remarks) implements Reading<T> {}

    /** It may not; every place that is wrong. */
    record Refused<T>(List<Fault> faults) implements Reading<T> {}
}
