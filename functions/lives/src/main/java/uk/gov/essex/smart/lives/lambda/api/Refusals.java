package uk.gov.essex.smart.lives.lambda.api;

import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Worked;
import uk.gov.essex.smart.lives.protection.StoreUnavailable;
import uk.gov.essex.smart.lives.workflow.Turn;

/** Says why work on a referral was not done, and what would help. */
final class Refusals {

    private Refusals() {}

    static Response unknown(Request request) {
        return Problem.notFound("This key's owner has no such referral.").response(request.id());
    }

    static Response busy(Request request) {
        return Answers.busy(request, "the same person's record");
    }

    /** Whether something was done nobody knows; the same request sent again does it once. */
    static Response unavailable(Request request, StoreUnavailable store) {
        return switch (store.why()) {
            case BUSY -> unavailable(request, "busy", "Busy");
            case AWAY -> unavailable(request, "away", "Records cannot be reached");
        };
    }

    private static Response unavailable(Request request, String slug, String title) {
        return Answers.problem(
                        request, slug, 503, title, "Send the same request again in a few seconds: it is done once.")
                .withHeader("retry-after", "5");
    }

    static Response duplicate(Request request, ReferralId id) {
        return Answers.problem(
                        request,
                        "duplicate",
                        409,
                        "The request was taken before",
                        "Nothing was done again. It was about the referral " + id.value() + ".")
                .withHeader("location", "/lives/referrals/" + id.value());
    }

    /** The problem of anything but {@link Worked.Done}. */
    static Response of(Request request, Worked refused) {
        return switch (refused) {
            case Worked.Done done -> throw new IllegalArgumentException("What is done is not refused");
            case Worked.Duplicate(ReferralId id) -> duplicate(request, id);
            case Worked.Refused(Turn.Reason reason) ->
                Answers.problem(request, "move-refused", 409, "The move cannot be taken", remedy(reason));
            case Worked.Joined(ReferralId lead) ->
                Answers.problem(
                        request,
                        "joined",
                        409,
                        "The referral is worked on with another",
                        "The same was asked a few days before. Move the referral " + lead.value() + ".");
            case Worked.Closed closed ->
                Answers.problem(
                        request,
                        "closed",
                        409,
                        "The referral is closed",
                        "A closed referral changes no more. Send what is new as a new referral.");
            case Worked.RevisedTooOften often ->
                Answers.problem(
                        request,
                        "revised-too-often",
                        409,
                        "The referral was revised too often",
                        "A referral may have " + Case.MOST_REVISIONS
                                + " revisions, since all are kept. Withdraw it and send a new one.");
            case Worked.Unknown unknown -> unknown(request);
            case Worked.Busy busy -> busy(request);
        };
    }

    private static String remedy(Turn.Reason reason) {
        return switch (reason) {
            case STAGE_NOT_REACHABLE ->
                "No move leads to that stage from where the referral stands. Read it again, then choose the next"
                        + " stage.";
            case BEFORE_THE_LAST_ARRIVAL -> "Somebody moved it a moment ago. Read it again, then move it.";
            case OUTCOME_MISSING -> "A referral is closed with an outcome. Name it in outcome.";
            case OUTCOME_LEADS_ELSEWHERE -> "That outcome does not lead to that stage. Leave it out, or name another.";
            case OUTCOME_CLOSES_NOTHING -> "That outcome says that something follows. Name one that ends the referral.";
            case NO_SERVICE_TO_END -> "No service was provided, so none can have ended. Name another outcome.";
            case QUESTION_MISSING -> "More information is asked for with a question. Put it in note.";
            case TOO_MANY_ARRIVALS ->
                "The referral went round too often. Close it, and open a new one where care goes on.";
            case MOVE_ID_USED_FOR_ANOTHER ->
                "The idempotency-key was used for another move of this referral. Make a new one.";
        };
    }
}
