package uk.gov.essex.smart.lives.lambda.api;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.Future;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Receipt;
import uk.gov.essex.smart.lives.desk.Worked;
import uk.gov.essex.smart.lives.workflow.Indication;

/** Referrals as those who send them send and see them. */
final class ReferralEndpoints {

    static final String REFERRAL = "Must be a referral's id of 32 digits of 0-9 and a-f.";

    private final Services services;
    private final CaseJson cases;

    ReferralEndpoints(Services services) {
        this.services = services;
        this.cases = new CaseJson(services.targets());
    }

    Response send(Request request) {
        return Answers.json(
                request,
                () -> RequestKey.with(
                        request,
                        key -> referral(
                                request,
                                ReferralId.of(request.caller().owner(), key),
                                referral -> receive(request, referral))));
    }

    private Response receive(Request request, Referral referral) {
        return switch (services.intake().receive(request.caller().owner(), referral)) {
            case Receipt.Accepted(Case received, var indicative) ->
                new Response(
                        201,
                        Map.of(
                                "content-type",
                                Json.MEDIA_TYPE,
                                "cache-control",
                                "no-store",
                                "location",
                                "/lives/referrals/" + received.id().value()),
                        Json.object(json -> cases.standing(json, received, indicative)));
            case Receipt.Duplicate(ReferralId id) -> Refusals.duplicate(request, id);
            case Receipt.Busy busy -> Refusals.busy(request);
        };
    }

    Response get(Request request) {
        return byId(
                request,
                id -> services.sending()
                        .read(request.caller().owner(), id, request.id())
                        .map(found -> Answers.ok(
                                json -> cases.own(json, found, services.clock().instant())))
                        .orElseGet(() -> Refusals.unknown(request)));
    }

    Response revise(Request request) {
        return byId(
                request,
                id -> RequestKey.with(
                        request,
                        key -> referral(
                                request,
                                id,
                                referral -> standing(
                                        request,
                                        services.sending()
                                                .revise(request.caller().owner(), key.toString(), referral)))));
    }

    Response withdraw(Request request) {
        return byId(
                request,
                id -> RequestKey.with(
                        request,
                        key -> Body.answer(request, fields -> {
                            fields.known(Set.of("reason"));
                            return Forms.word(fields, "reason", Case.Withdrawal.class)
                                    .map(why -> withdraw(request, key, id, why))
                                    .orElseGet(() -> Body.invalid(request, fields.faults()));
                        })));
    }

    private Response withdraw(Request request, UUID key, ReferralId id, Case.Withdrawal why) {
        return standing(request, services.sending().withdraw(request.caller().owner(), key.toString(), id, why));
    }

    private Response standing(Request request, Worked worked) {
        return worked instanceof Worked.Done(Case now)
                ? Answers.ok(json -> cases.standing(
                        json,
                        now,
                        Indication.of(
                                now.file(), services.targets(), services.clock().instant())))
                : Refusals.of(request, worked);
    }

    private Response referral(Request request, ReferralId id, Function<Referral, Response> answer) {
        Instant now = services.clock().instant();
        return Body.answer(
                request,
                fields -> ReferralBody.read(fields, id)
                        .filter(read -> isPast(fields, read, now))
                        .map(answer)
                        .orElseGet(() -> Problem.invalid(fields.faults()).response(request.id())));
    }

    private static boolean isPast(Fields fields, Referral referral, Instant now) {
        Set<Future> future = Future.of(referral, now);
        future.forEach(what -> fields.refuse(place(what), "Must not be later than today."));
        return future.isEmpty();
    }

    private static String place(Future what) {
        return switch (what) {
            case ASKED -> "details/asked";
            case BORN -> "person/born";
            case GROUND -> "ground";
            case DOCUMENT -> "background/documents";
        };
    }

    private static Response byId(Request request, Function<ReferralId, Response> answer) {
        return Answers.json(request, () -> Answers.by(request, "referral", REFERRAL, ReferralId::find, answer));
    }
}
