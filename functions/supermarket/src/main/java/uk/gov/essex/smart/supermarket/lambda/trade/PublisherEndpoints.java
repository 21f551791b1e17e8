package uk.gov.essex.smart.supermarket.lambda.trade;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.ledger.EventId;
import uk.gov.essex.smart.supermarket.ledger.Payee;
import uk.gov.essex.smart.supermarket.ledger.Posted;
import uk.gov.essex.smart.supermarket.ledger.Posting;
import uk.gov.essex.smart.supermarket.ledger.Remittance;
import uk.gov.essex.smart.supermarket.ledger.Standing;

/** What publishers are to the council's treasury, and what the council owes them. */
final class PublisherEndpoints {

    private static final String STANDING = "Must be one of: " + Words.all(Standing.class) + ".";
    private static final String CREDITOR =
            "Must be the number of 4 to 18 capitals and digits by which the council's creditor"
                    + " system knows the publisher.";

    private final Trading trading;

    PublisherEndpoints(Trading trading) {
        this.trading = trading;
    }

    Response put(Request request) {
        return Answers.json(
                request,
                () -> Accounts.named(
                        request,
                        account -> account.equals(Accounts.of(request))
                                ? Accounts.ownAffair(request)
                                : Body.answer(request, fields -> put(request, account, fields))));
    }

    private Response put(Request request, AccountId account, Fields fields) {
        fields.known(Set.of("standing", "creditor"));
        Optional<Standing> standing = fields.required("standing", STANDING, word -> Words.find(Standing.class, word));
        Optional<String> creditor = fields.text("creditor", CREDITOR, Payee::findCreditor);
        if (!fields.faults().isEmpty()) {
            return Body.invalid(request, fields.faults());
        }
        Payee payee = new Payee(standing.orElseThrow(), creditor);
        trading.publishers().put(account, payee);
        return told(account, payee);
    }

    Response get(Request request) {
        return Answers.json(
                request,
                () -> Accounts.named(
                        request,
                        account -> trading.publishers()
                                .find(account)
                                .map(payee -> told(account, payee))
                                .orElseGet(() -> Problem.notFound("Nothing is known of this publisher yet. Put it.")
                                        .response(request.id()))));
    }

    private static Response told(AccountId account, Payee payee) {
        return Answers.ok(json -> {
            json.writeStringField("account", account.value());
            json.writeStringField("standing", Words.word(payee.standing()));
            if (payee.creditor().isPresent()) {
                json.writeStringField(
                        "creditorEnding", PayoutJson.ending(payee.creditor().get()));
            }
        });
    }

    /** The publisher's own. */
    Response balance(Request request) {
        return Pages.json(
                request,
                Pages.at((at, event) -> EventId.find(event).map(id -> new Posted(at, id))),
                (before, limit) -> balance(request, before, limit));
    }

    private Response balance(Request request, Optional<Posted> before, int limit) {
        AccountId publisher = Accounts.of(request);
        long balance = trading.books().balance(publisher);
        return Pages.of(
                request,
                json -> json.writeNumberField("balance", balance),
                trading.books().listPostings(publisher, before, limit + 1),
                limit,
                (json, posting) -> write(json, posting, publisher),
                last -> Pages.cursor(last.at(), last.event().value()));
    }

    private static void write(JsonGenerator json, Posting posting, AccountId publisher) throws IOException {
        RemittanceJson.line(json, Remittance.Line.of(posting, publisher));
    }
}
