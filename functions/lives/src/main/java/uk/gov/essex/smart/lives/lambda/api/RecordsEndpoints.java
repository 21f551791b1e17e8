package uk.gov.essex.smart.lives.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Reading;
import uk.gov.essex.smart.lives.desk.Records;
import uk.gov.essex.smart.lives.protection.AuditWords;
import uk.gov.essex.smart.lives.protection.Disclosure;
import uk.gov.essex.smart.lives.protection.Erasure;
import uk.gov.essex.smart.lives.protection.LegalHold;
import uk.gov.essex.smart.lives.protection.Message;
import uk.gov.essex.smart.lives.protection.SealedDocuments.Outcome;
import uk.gov.essex.smart.lives.protection.Section;

/** What records officers do for a person: all that is held, holds, erasure. */
final class RecordsEndpoints {

    private final Services services;
    private final CaseJson cases;

    RecordsEndpoints(Services services) {
        this.services = services;
        this.cases = new CaseJson(services.targets());
    }

    Response disclose(Request request) {
        return byId(
                request,
                id -> services.records()
                        .disclose(request.caller().owner(), id, request.id())
                        .map(disclosed -> Answers.ok(json -> write(json, disclosed)))
                        .orElseGet(() -> Refusals.unknown(request)));
    }

    Response hold(Request request) {
        return ground(
                request,
                (id, ground) -> services.records().hold(request.caller().owner(), id, ground));
    }

    Response release(Request request) {
        return ground(
                request,
                (id, ground) -> services.records().release(request.caller().owner(), id, ground));
    }

    Response erase(Request request) {
        return byId(
                request,
                id -> services.records()
                        .erase(request.caller().owner(), id)
                        .map(erasure -> erased(request, erasure))
                        .orElseGet(() -> Refusals.unknown(request)));
    }

    private static Response erased(Request request, Erasure erasure) {
        return switch (erasure) {
            case ERASED -> Answers.ok(json -> json.writeBooleanField("erased", true));
            case HELD ->
                Answers.problem(
                        request,
                        "held",
                        409,
                        "A legal hold keeps the records",
                        "Read what is held to see on what ground; release it first, where the law lets you.");
            case CONFLICT -> Refusals.busy(request);
        };
    }

    private Response ground(Request request, BiFunction<ReferralId, LegalHold.Ground, Optional<Outcome>> change) {
        return byId(
                request,
                id -> Body.answer(request, fields -> {
                    fields.known(Set.of("ground"));
                    return Forms.word(fields, "ground", LegalHold.Ground.class)
                            .map(ground -> change.apply(id, ground)
                                    .map(outcome -> changed(request, outcome, ground))
                                    .orElseGet(() -> Refusals.unknown(request)))
                            .orElseGet(() -> Body.invalid(request, fields.faults()));
                }));
    }

    private static Response changed(Request request, Outcome outcome, LegalHold.Ground ground) {
        return switch (outcome) {
            case DONE, REPEATED -> Answers.ok(json -> Writing.word(json, "ground", ground));
            case ERASED -> Refusals.unknown(request);
            case CONFLICT -> Refusals.busy(request);
        };
    }

    private void write(JsonGenerator json, Records.Disclosed disclosed) throws IOException {
        Disclosure disclosure = disclosed.all();
        Instant now = services.clock().instant();
        json.writeArrayFieldStart("cases");
        for (Case content : disclosed.cases()) {
            json.writeStartObject();
            cases.view(json, new Reading.View(content, EnumSet.allOf(Section.class)), now);
            json.writeEndObject();
        }
        json.writeEndArray();
        Writing.list(json, "waiting", disclosure.waiting(), Message::kind);
        Writing.list(
                json,
                "holds",
                disclosure.holds().stream().map(LegalHold::ground).sorted().toList(),
                Words::word);
        Writing.list(json, "audit", disclosure.auditInWords(), sentence -> sentence);
        Writing.list(json, "withheld", disclosure.withheld(), AuditWords::of);
    }

    private static Response byId(Request request, Function<ReferralId, Response> answer) {
        return Answers.json(
                request, () -> Answers.by(request, "referral", ReferralEndpoints.REFERRAL, ReferralId::find, answer));
    }
}
