package uk.gov.essex.smart.supermarket.lambda.trade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.ledger.Batch;
import uk.gov.essex.smart.supermarket.ledger.Batches;
import uk.gov.essex.smart.supermarket.ledger.Payouts;

/** Batches of payouts, proposed by one of the treasury's keys and approved by another. */
final class PayoutEndpoints {

    /** Less is not paid out unless the treasury says so: ten pounds. */
    private static final int MINIMUM_PENCE = 1_000;

    private static final int MOST_PENCE = 10_000_000;
    private static final int LAST_NUMBER = 999_999;

    private final Batches batches;
    private final Payouts payouts;

    PayoutEndpoints(Trading trading) {
        batches = trading.batches();
        payouts = new Payouts(trading.books(), trading.batches(), trading.publishers(), trading.clock());
    }

    /** Named by its number, so that sent again it is the same batch. */
    Response propose(Request request) {
        return Answers.json(
                request,
                () -> Body.answer(request, fields -> {
                    fields.known(Set.of("batch", "minimum"));
                    int number = fields.number("batch", 0, 1, LAST_NUMBER);
                    if (!fields.isGiven("batch")) {
                        fields.refuse("batch", "Is missing. Must be the number after the last batch's, or 1.");
                    }
                    int minimum = fields.number("minimum", MINIMUM_PENCE, 1, MOST_PENCE);
                    return fields.faults().isEmpty()
                            ? answered(
                                    request,
                                    payouts.propose(number, request.caller().owner(), new Pence(minimum)))
                            : Body.invalid(request, fields.faults());
                }));
    }

    Response approve(Request request) {
        return numbered(
                request,
                number -> answered(
                        request, payouts.approve(number, request.caller().owner())));
    }

    Response withdraw(Request request) {
        return numbered(request, number -> answered(request, payouts.withdraw(number)));
    }

    Response paid(Request request) {
        return numbered(request, number -> answered(request, payouts.paid(number)));
    }

    Response get(Request request) {
        return numbered(
                request,
                number -> batches.find(number)
                        .map(batch -> Answers.ok(json -> PayoutJson.whole(json, batch)))
                        .orElseGet(() -> PayoutProblems.unknown(request)));
    }

    Response list(Request request) {
        return Pages.json(
                request,
                token -> Cursor.parse(token, 1)
                        .flatMap(cursor -> number(cursor.parts().getFirst())),
                (below, limit) -> Pages.of(
                        request,
                        json -> {},
                        batches.list(below.orElse(LAST_NUMBER + 1), limit + 1),
                        limit,
                        PayoutJson::line,
                        last -> new Cursor(List.of(Integer.toString(last.number())))));
    }

    /** Only what is in the books is paid. */
    Response bankFile(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Csv.MEDIA_TYPE),
                type -> byNumber(
                        request,
                        number -> batches.find(number)
                                .map(batch -> batch.isPosted()
                                        ? file(batch)
                                        : PayoutProblems.of(request, Payouts.Reason.WRONG_STATE))
                                .orElseGet(() -> PayoutProblems.unknown(request))));
    }

    private static Response file(Batch batch) {
        return Response.ok(Csv.MEDIA_TYPE, BankFile.of(batch))
                .withHeader("cache-control", "no-store")
                .withHeader(
                        "content-disposition",
                        "attachment; filename=\"" + BankFile.reference(batch.number()) + ".csv\"");
    }

    private static Response answered(Request request, Payouts.Result result) {
        return switch (result) {
            case Payouts.Result.Done(Batch batch) -> Answers.ok(json -> PayoutJson.whole(json, batch));
            case Payouts.Result.Refused(Payouts.Reason reason) -> PayoutProblems.of(request, reason);
        };
    }

    private static Response numbered(Request request, Function<Integer, Response> answer) {
        return Answers.json(request, () -> byNumber(request, answer));
    }

    /** Answers by the batch that the path names. */
    static Response byNumber(Request request, Function<Integer, Response> answer) {
        return Answers.by(request, "batch", "Must be a batch's number.", PayoutEndpoints::number, answer);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
