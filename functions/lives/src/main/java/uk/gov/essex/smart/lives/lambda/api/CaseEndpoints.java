package uk.gov.essex.smart.lives.lambda.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.lives.NhsNumber;
import uk.gov.essex.smart.lives.Outcome;
import uk.gov.essex.smart.lives.Passage;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Worked;
import uk.gov.essex.smart.lives.protection.BreakGlass;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TeamId;
import uk.gov.essex.smart.lives.protection.WorkItem;
import uk.gov.essex.smart.lives.workflow.Move;
import uk.gov.essex.smart.lives.workflow.MoveId;
import uk.gov.essex.smart.lives.workflow.Stage;

/** Cases as the council's staff work on them. */
final class CaseEndpoints {

    private static final String TEAM = "Must be a team's id of lower-case letters, digits and hyphens.";
    private static final String NHS_NUMBER = "Must be an NHS number of ten digits whose last one checks.";
    private static final String AFTER = "Must be the id that the page before ended with.";
    private static final int USUAL_PAGE = 25;
    private static final int LARGEST_PAGE = 50;

    private final Services services;
    private final Viewers viewers;
    private final CaseJson cases;

    CaseEndpoints(Services services) {
        this.services = services;
        this.viewers = new Viewers(services.council());
        this.cases = new CaseJson(services.targets());
    }

    Response get(Request request) {
        return byId(
                request,
                id -> services.reading()
                        .read(viewers.of(request.caller()), id, request.id())
                        .map(view -> Answers.ok(json -> cases.view(json, view, now())))
                        .orElseGet(() -> Refusals.unknown(request)));
    }

    Response move(Request request) {
        return byId(
                request,
                id -> RequestKey.with(
                        request,
                        key -> Body.answer(request, fields -> {
                            fields.known(Set.of("to", "outcome", "note"));
                            Optional<Stage> to = Forms.word(fields, "to", Stage.class);
                            Optional<Outcome> outcome = fields.isGiven("outcome")
                                    ? Forms.word(fields, "outcome", Outcome.class)
                                    : Optional.empty();
                            Optional<Passage> note = Forms.anyPassage(fields, "note");
                            return Parts.whole(
                                            fields,
                                            () -> new Move(
                                                    new MoveId(key.toString()), now(), to.orElseThrow(), outcome, note))
                                    .map(move -> worked(
                                            request, services.casework().move(viewers.of(request.caller()), id, move)))
                                    .orElseGet(() -> Body.invalid(request, fields.faults()));
                        })));
    }

    Response allocate(Request request) {
        return byId(
                request,
                id -> RequestKey.with(
                        request,
                        key -> Body.answer(request, fields -> {
                            fields.known(Set.of("team"));
                            return fields.required("team", "Must be the id of one of the council's teams.", this::team)
                                    .map(team -> worked(
                                            request,
                                            services.casework()
                                                    .allocate(viewers.of(request.caller()), id, key.toString(), team)))
                                    .orElseGet(() -> Body.invalid(request, fields.faults()));
                        })));
    }

    private Optional<TeamId> team(String text) {
        return TeamId.find(text).filter(id -> services.council().find(id).isPresent());
    }

    Response breakGlass(Request request) {
        return byId(
                request,
                id -> RequestKey.with(
                        request,
                        key -> Body.answer(request, fields -> {
                            fields.known(Set.of("reason"));
                            return fields.required("reason", Forms.PASSAGE, Passage::find)
                                    .flatMap(reason -> services.reading()
                                            .breakGlass(
                                                    viewers.of(request.caller()), id, reason.value(), key.toString()))
                                    .map(opening -> opened(request, opening))
                                    .orElseGet(() -> Refusals.unknown(request));
                        })));
    }

    private static Response opened(Request request, BreakGlass.Opening opening) {
        return switch (opening) {
            case BreakGlass.Opening.Opened(Instant until, var event, var notice) ->
                Answers.ok(json -> json.writeStringField("openUntil", until.toString()));
            case BreakGlass.Opening.Refused(BreakGlass.Reason reason)
            when reason == BreakGlass.Reason.NOT_ALLOWED ->
                Answers.problem(
                        request,
                        "not-allowed",
                        403,
                        "This key may not break the glass",
                        "Ask with a key that has the scope lives:glass.");
            case BreakGlass.Opening.Refused(BreakGlass.Reason reason) ->
                Answers.problem(
                        request,
                        "reason-wanted",
                        422,
                        "A reason is wanted",
                        "Say in 20 characters or more what the emergency is. The person can ask who looked and when.");
        };
    }

    Response worklist(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> {
            Parameters parameters = new Parameters(request, Set.of("limit", "cursor"));
            int limit = parameters.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
            Optional<WorkItem> after =
                    parameters.parsed("cursor", "Must be a cursor of this API.", CaseEndpoints::item);
            if (!parameters.faults().isEmpty()) {
                return Problem.invalid(parameters.faults()).response(request.id());
            }
            return Answers.by(
                    request,
                    "team",
                    TEAM,
                    TeamId::find,
                    team -> services.casework()
                            .worklist(viewers.of(request.caller()), team, after, limit)
                            .map(items -> page(request, items, limit))
                            .orElseGet(() -> Problem.notFound("This key's owner is in no such team.")
                                    .response(request.id())));
        });
    }

    private static Response page(Request request, List<WorkItem> items, int limit) {
        Response page = Answers.ok(json -> {
            json.writeArrayFieldStart("items");
            for (WorkItem item : items) {
                json.writeStartObject();
                json.writeStringField("referral", item.document().value());
                json.writeStringField("attention", item.due().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        return items.size() < limit
                ? page
                : NextPage.of(request, Map.of("cursor", cursor(items.getLast()).token()))
                        .announcedBy(page);
    }

    private static Cursor cursor(WorkItem item) {
        return new Cursor(List.of(item.due().toString(), item.document().value()));
    }

    private static Optional<WorkItem> item(String token) {
        return Cursor.parse(token, 2).flatMap(cursor -> {
            Optional<LocalDate> due = Forms.parseDay(cursor.parts().getFirst());
            Optional<ReferralId> id = ReferralId.find(cursor.parts().getLast());
            return due.isPresent() && id.isPresent()
                    ? Optional.of(
                            new WorkItem(due.get(), new SurrogateId(id.get().value())))
                    : Optional.empty();
        });
    }

    /** A search is a body, since an NHS number has no place in an address. */
    Response search(Request request) {
        return Answers.json(
                request,
                () -> Body.answer(request, fields -> {
                    fields.known(Set.of("nhsNumber", "limit", "after"));
                    Optional<NhsNumber> number = fields.required(
                            "nhsNumber",
                            NHS_NUMBER,
                            text -> NhsNumber.find(text).filter(NhsNumber::checks));
                    int limit = fields.number("limit", USUAL_PAGE, 1, LARGEST_PAGE);
                    Optional<ReferralId> after = fields.text("after", AFTER, ReferralId::find);
                    return Parts.whole(
                                    fields,
                                    () -> services.reading()
                                            .search(viewers.of(request.caller()), number.orElseThrow(), after, limit))
                            .map(found -> found(found, limit))
                            .orElseGet(() -> Body.invalid(request, fields.faults()));
                }));
    }

    private Response found(List<Case> found, int limit) {
        Instant now = now();
        return Answers.ok(json -> {
            json.writeArrayFieldStart("items");
            for (Case content : found) {
                json.writeStartObject();
                cases.line(json, content, now);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (found.size() == limit) {
                json.writeStringField("next", found.getLast().id().value());
            }
        });
    }

    private Response worked(Request request, Worked worked) {
        return worked instanceof Worked.Done(Case after)
                ? Answers.ok(json -> cases.line(json, after, now()))
                : Refusals.of(request, worked);
    }

    private Instant now() {
        return services.clock().instant();
    }

    private static Response byId(Request request, Function<ReferralId, Response> answer) {
        return Answers.json(
                request, () -> Answers.by(request, "referral", ReferralEndpoints.REFERRAL, ReferralId::find, answer));
    }
}
