package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.uploads.StandingApproval;

/** Approvals that stand for later uploads of a data set. */
final class StandingEndpoints {

    private static final String UNTIL = "Must be an instant such as 2027-11-23T00:00:00Z, after now and within "
            + StandingApproval.LONGEST.toDays() + " days.";

    private final Ports ports;

    StandingEndpoints(Ports ports) {
        this.ports = ports;
    }

    Response get(Request request) {
        return named(
                request,
                id -> ports.approvals()
                        .find(id)
                        .map(StandingEndpoints::told)
                        .orElseGet(() -> Problem.notFound("No approval of this data set stands.")
                                .response(request.id())));
    }

    Response put(Request request) {
        return named(
                request,
                id -> ports.catalogue()
                        .find(id)
                        .filter(listing -> listing.stage() != Stage.WITHDRAWN)
                        .map(listing -> put(request, listing))
                        .orElseGet(() -> Problem.notFound("There is no data set of this name to approve.")
                                .response(request.id())));
    }

    private Response put(Request request, Listing listing) {
        AccountId account = Accounts.of(request);
        return listing.publisher().equals(account)
                ? Accounts.ownAffair(request)
                : Forms.answer(request, fields -> put(request, listing.id(), account, fields));
    }

    private Response put(Request request, DataSetId id, AccountId account, Fields fields) {
        fields.known(Set.of("reviewer", "until"));
        Instant now = ports.clock().instant();
        Optional<Line> reviewer = Forms.line(fields, "reviewer");
        Optional<Instant> until =
                fields.required("until", UNTIL, text -> instant(text).filter(at -> StandingApproval.lasts(now, at)));
        if (!fields.faults().isEmpty()) {
            return Body.invalid(request, fields.faults());
        }
        StandingApproval approval = new StandingApproval(id, account, reviewer.orElseThrow(), now, until.orElseThrow());
        ports.approvals().put(approval);
        return told(approval);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    Response remove(Request request) {
        return named(request, id -> {
            ports.approvals().remove(id);
            return new Response(204, Map.of(), new byte[0]);
        });
    }

    private static Response told(StandingApproval approval) {
        return Answers.ok(json -> {
            json.writeStringField("dataSet", approval.dataSet().value());
            json.writeStringField("reviewer", approval.reviewer().value());
            json.writeStringField("account", approval.account().value());
            json.writeStringField("given", approval.given().toString());
            json.writeStringField("until", approval.until().toString());
        });
    }

    private static Response named(Request request, Function<DataSetId, Response> answer) {
        return Answers.json(request, () -> DataSetNames.named(request, answer));
    }
}
