package uk.gov.essex.smart.supermarket.lambda.publishing;

import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.uploads.Obstacle;

/** Says why a file is not taken, and what would help. */
final class UploadProblems {

    static final String ID = "Must be an upload's id of 8 to 64 characters of a-z, 0-9 and hyphens.";

    private UploadProblems() {}

    static Response of(Request request, Obstacle obstacle) {
        return switch (obstacle) {
            case UNKNOWN -> unknown(request);
            case OTHER_PARTS -> otherParts(request);
            case BUSY -> Answers.busy(request, "this upload");
            case NOT_FROM_HERE, OWN, FINDING_UNANSWERED -> over(request);
        };
    }

    static Response unknown(Request request) {
        return Problem.notFound("This key's owner has no such upload.").response(request.id());
    }

    static Response over(Request request) {
        return Answers.problem(
                request,
                "upload-over",
                409,
                "The upload takes no more parts",
                "It is complete, or it was abandoned after a day. Read it, and open another for another file.");
    }

    private static Response otherParts(Request request) {
        return Answers.problem(
                request,
                "other-parts",
                422,
                "The parts do not make the file",
                "Name every part once, first to last, by the etag that its address answered with. Send those again"
                        + " that differ, and complete then.");
    }
}
