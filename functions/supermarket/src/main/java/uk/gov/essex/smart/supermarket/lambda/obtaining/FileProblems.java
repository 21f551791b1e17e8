package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetProblems;
import uk.gov.essex.smart.supermarket.lambda.door.Pounds;
import uk.gov.essex.smart.supermarket.obtaining.Absence;

/** Says why a file is not to be had so. */
final class FileProblems {

    private FileProblems() {}

    static Response absent(Request request, DataSetId dataSet, Absence why) {
        return switch (why) {
            case UNKNOWN -> DataSetProblems.unknown(request);
            case WITHDRAWN -> DataSetProblems.withdrawn(request, dataSet);
            case NO_VERSION -> DataSetProblems.noVersion(request);
        };
    }

    /** 402, with the price and where to pay it. */
    static Response unpaid(Request request, Price price) {
        String fee = Pounds.of(price.fee().value()) + " pounds without VAT";
        String plan = price instanceof Price.Subscription ? fee + " for a month" : fee + ", once";
        return Answers.problem(
                request,
                "payment-required",
                402,
                "The data set is to be paid for",
                "This version costs " + plan + ". Order it at /supermarket/trade/orders; then send a key of the account"
                        + " that paid, with the scope market:buy.");
    }

    /** 403, since the data set cannot be bought once more. */
    static Response tooEarly(Request request, int fromVersion) {
        return Answers.problem(
                request,
                "before-your-purchase",
                403,
                "The version is older than what you bought",
                "What you bought begins with version " + fromVersion + ". Ask for that one or a later one.");
    }

    static Response noFormat(Request request, Set<Format> there) {
        String formats = there.stream().sorted().map(Words::word).collect(Collectors.joining(", "));
        return Problem.notFound("The version has no file in this format; it has: " + formats + ".")
                .response(request.id());
    }
}
