package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.util.Map;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.uploads.Decided;
import uk.gov.essex.smart.supermarket.uploads.Decision;
import uk.gov.essex.smart.supermarket.uploads.Obstacle;
import uk.gov.essex.smart.supermarket.uploads.Releasing;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Waiting;
import uk.gov.essex.smart.supermarket.uploads.WaitingPage;

/** What waits for reviewers, and what they decide. */
final class ReviewEndpoints {

    private final Ports ports;
    private final Releasing releasing;

    ReviewEndpoints(Ports ports) {
        this.ports = ports;
        releasing = new Releasing(ports.uploads(), ports.catalogue(), ports.approvals(), ports.shelf(), ports.clock());
    }

    Response list(Request request) {
        return Pages.json(
                request,
                Pages.at((since, id) -> UploadId.find(id).map(upload -> new Waiting(since, upload))),
                (after, limit) -> listed(request, ports.uploads().listWaiting(after, limit)));
    }

    private Response listed(Request request, WaitingPage found) {
        Response page = Answers.ok(json -> {
            json.writeArrayFieldStart("items");
            for (Upload upload : found.uploads()) {
                json.writeStartObject();
                ReviewJson.writeBrief(json, upload, ports.clock().instant());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        return found.next()
                .map(last -> Pages.cursor(last.since(), last.upload().value()).token())
                .map(token -> NextPage.of(request, Map.of("cursor", token)).announcedBy(page))
                .orElse(page);
    }

    Response get(Request request) {
        return named(
                request,
                id -> ports.uploads().find(id).map(this::told).orElseGet(() -> ReviewProblems.unknown(request)));
    }

    Response decide(Request request) {
        return named(
                request,
                id -> Forms.answer(
                        request,
                        fields -> DecisionForm.read(fields, Accounts.of(request))
                                .map(decision -> decide(request, id, decision))
                                .orElseGet(() -> Body.invalid(request, fields.faults()))));
    }

    private Response decide(Request request, UploadId id, Decision decision) {
        return switch (releasing.decide(id, decision)) {
            case Decided.Released(Upload upload, Listing _) -> told(upload);
            case Decided.Rejected(Upload upload) -> told(upload);
            case Decided.Refused(Obstacle obstacle) -> ReviewProblems.of(request, obstacle);
            case Decided.Objected(Objection objection) -> ReviewProblems.of(request, objection);
        };
    }

    private Response told(Upload upload) {
        return Answers.ok(json -> ReviewJson.write(
                json,
                upload,
                ports.uploads().listSteps(upload.id()),
                ports.clock().instant()));
    }

    private static Response named(Request request, Function<UploadId, Response> answer) {
        return Answers.json(request, () -> Answers.by(request, "upload", UploadProblems.ID, UploadId::find, answer));
    }
}
