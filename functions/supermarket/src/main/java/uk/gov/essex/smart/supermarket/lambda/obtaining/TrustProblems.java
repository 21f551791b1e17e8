package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.time.Duration;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.trust.Acted;
import uk.gov.essex.smart.supermarket.trust.Docket;

/** Says why nothing was done about a report or a data set, and what would help. */
final class TrustProblems {

    private TrustProblems() {}

    static Response unknown(Request request) {
        return Problem.notFound("There is no report of this reference.").response(request.id());
    }

    static Response enough(Request request, Duration delay) {
        return Answers.problem(
                        request,
                        "reported-enough",
                        429,
                        "The data set was reported often enough today",
                        "It was reported " + Docket.MOST_REPORTS
                                + " times today for the same, and somebody will look at it. Wait as long as"
                                + " retry-after says.")
                .withHeader("retry-after", Long.toString(delay.toSeconds()));
    }

    static Response of(Request request, Acted.Reason reason) {
        return switch (reason) {
            case UNKNOWN ->
                Problem.notFound("There is no such report or data set, or the data set was never listed or is"
                                + " withdrawn.")
                        .response(request.id());
            case OWN ->
                Answers.problem(
                        request,
                        "own-affair",
                        403,
                        "Nobody decides on their own affairs",
                        "Ask a reviewer who does not publish the data set.");
            case NOT_FROM_HERE ->
                Answers.problem(
                        request,
                        "decided",
                        409,
                        "It was decided otherwise",
                        "Another decision stands, or there is none to undo. Read the data set's trail.");
            case BUSY -> Answers.busy(request, "the data set");
        };
    }
}
