package uk.gov.essex.smart.supermarket.lambda.door;

import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;

/** Who asks: the account that the caller's key was given to. */
public final class Accounts {

    private static final String ACCOUNT = "Must be an account's name of lower-case words joined by hyphens.";

    private Accounts() {}

    public static AccountId of(Request request) {
        return new AccountId(request.caller().owner());
    }

    /** 403 for who would decide on what is theirs. */
    public static Response ownAffair(Request request) {
        return Answers.problem(
                request,
                "own-affair",
                403,
                "Nobody decides on their own affairs",
                "Ask somebody at the council who is not concerned.");
    }

    /** Answers by the account that the path names. */
    public static Response named(Request request, Function<AccountId, Response> answer) {
        return Answers.by(request, "account", ACCOUNT, AccountId::find, answer);
    }
}
