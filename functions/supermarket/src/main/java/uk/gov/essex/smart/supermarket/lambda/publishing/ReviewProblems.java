package uk.gov.essex.smart.supermarket.lambda.publishing;

import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.uploads.Obstacle;

/** Says why a review does not go as was asked, and what would help. */
final class ReviewProblems {

    private ReviewProblems() {}

    static Response of(Request request, Obstacle obstacle) {
        return switch (obstacle) {
            case UNKNOWN -> unknown(request);
            case NOT_FROM_HERE, OTHER_PARTS ->
                Answers.problem(
                        request,
                        "not-waiting",
                        409,
                        "The upload waits for no decision",
                        "It is not screened yet, was refused, or was decided otherwise. Read it again.");
            case OWN -> Accounts.ownAffair(request);
            case FINDING_UNANSWERED ->
                Answers.problem(
                        request,
                        "finding-unanswered",
                        422,
                        "A kind of finding has no answer",
                        "Say in findings, for each kind that was found, why it does not stand in the way; or reject.");
            case BUSY -> Answers.busy(request, "this upload");
        };
    }

    static Response of(Request request, Objection objection) {
        return switch (objection) {
            case NOT_FROM_HERE, UNKNOWN, NAME_TAKEN, NOTHING_RELEASED ->
                Answers.problem(
                        request,
                        "withdrawn",
                        409,
                        "The data set was withdrawn",
                        "No more of it can be released. Reject the upload.");
            case CHANGED -> Answers.busy(request, "this data set");
        };
    }

    static Response unknown(Request request) {
        return Problem.notFound("There is no such upload. See those that wait at " + PublishingApi.REVIEWS + ".")
                .response(request.id());
    }
}
