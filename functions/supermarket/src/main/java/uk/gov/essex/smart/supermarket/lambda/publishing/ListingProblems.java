package uk.gov.essex.smart.supermarket.lambda.publishing;

import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.catalogue.Objection;

/** Says why a listing is not as it was asked for, and what would help. */
final class ListingProblems {

    private ListingProblems() {}

    static Response of(Request request, Objection objection) {
        return switch (objection) {
            case NAME_TAKEN ->
                Answers.problem(
                        request,
                        "name-taken",
                        409,
                        "The name is taken",
                        "A data set has this name, or had it. Choose another. Yours is listed at "
                                + PublishingApi.LISTINGS + ".");
            case UNKNOWN -> unknown(request);
            case CHANGED ->
                Answers.problem(
                        request,
                        "changed",
                        412,
                        "The listing has changed",
                        "It is not at the revision that if-match names. Read it again and decide anew.");
            case NOT_FROM_HERE, NOTHING_RELEASED ->
                Answers.problem(
                        request,
                        "withdrawn",
                        409,
                        "The data set was withdrawn",
                        "Nothing of it can be changed. Draft another under another name.");
        };
    }

    static Response unknown(Request request) {
        return Problem.notFound(
                        "This key's owner has no such data set. See those there are at " + PublishingApi.LISTINGS + ".")
                .response(request.id());
    }

    static Response noRevision(Request request) {
        return Answers.problem(
                request,
                "revision-required",
                428,
                "The revision is missing",
                "Send if-match with the etag of the listing as you read it, such as \"3\" with its quotation marks.");
    }
}
