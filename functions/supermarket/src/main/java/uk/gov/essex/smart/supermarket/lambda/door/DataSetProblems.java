package uk.gov.essex.smart.supermarket.lambda.door;

import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Says that a data set is not to be had. A draft and what is hidden are as if they were not. */
public final class DataSetProblems {

    private DataSetProblems() {}

    public static Response unknown(Request request) {
        return Problem.notFound("There is no data set of this name. Find one at /supermarket/data-sets.")
                .response(request.id());
    }

    public static Response noVersion(Request request) {
        return Problem.notFound("The data set has no such version.").response(request.id());
    }

    public static Response withdrawn(Request request, DataSetId id) {
        return Answers.problem(
                request,
                "withdrawn",
                410,
                "The data set was withdrawn",
                "Its publisher withdrew " + id.value() + ". No other will ever have its name.");
    }
}
