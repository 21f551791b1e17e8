package uk.gov.essex.smart.supermarket.lambda.trade;

import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.ledger.Payouts;

/** Says why a step of a payout was not taken, and what would help. */
final class PayoutProblems {

    private PayoutProblems() {}

    static Response unknown(Request request) {
        return Problem.notFound("There is no such batch.").response(request.id());
    }

    static Response of(Request request, Payouts.Reason reason) {
        return switch (reason) {
            case NO_SUCH_BATCH -> unknown(request);
            case ANOTHER_OPEN ->
                conflict(
                        request,
                        "batch-not-next",
                        "Another batch comes first",
                        "The number must follow on the last batch's, which must be approved or withdrawn.");
            case NOTHING_OWED ->
                conflict(
                        request,
                        "nothing-owed",
                        "Nobody is owed as much",
                        "Lower the minimum, or give publishers who are owed their creditor's number. What was sold"
                                + " since the last day that was closed does not count yet.");
            case SAME_PERSON ->
                Answers.problem(
                        request,
                        "same-person",
                        403,
                        "Somebody else has to approve",
                        "Who proposed a batch or is paid by it may not approve it. Ask with another owner's key.");
            case WRONG_STATE ->
                conflict(
                        request,
                        "batch-elsewhere",
                        "The batch does not stand there",
                        "It is past that, or not there yet. Read it again.");
        };
    }

    private static Response conflict(Request request, String slug, String title, String detail) {
        return Answers.problem(request, slug, 409, title, detail);
    }
}
