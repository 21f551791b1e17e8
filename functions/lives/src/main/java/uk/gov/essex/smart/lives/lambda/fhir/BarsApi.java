package uk.gov.essex.smart.lives.lambda.fhir;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Route;
import uk.gov.essex.smart.lives.Future;
import uk.gov.essex.smart.lives.Referral;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Case;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.desk.Receipt;
import uk.gov.essex.smart.lives.desk.Sending;
import uk.gov.essex.smart.lives.desk.Worked;
import uk.gov.essex.smart.lives.protection.StoreUnavailable;

/**
 * The door of the NHS Booking and Referral Standard 1.4.0: referrals as FHIR messages, errors as OperationOutcomes with the
 * standard's codes. Safe from any thread.
 */
public final class BarsApi {

    private static final String ROOT = "/lives/fhir";
    private static final String ADDRESS =
            "Nothing of a person may stand in an address: send the form of POST ServiceRequest/_search.";

    private final Intake intake;
    private final Sending sending;
    private final InstantSource clock;
    private final BiConsumer<String, RuntimeException> unexpected;

    private BarsApi(
            Intake intake, Sending sending, InstantSource clock, BiConsumer<String, RuntimeException> unexpected) {
        this.intake = intake;
        this.sending = sending;
        this.clock = clock;
        this.unexpected = unexpected;
    }

    /**
     * The routes, to stand beside others of the domain.
     *
     * @param unexpected told a request's id and what nobody foresaw, since the answer is silent of it
     */
    public static List<Route> routes(
            Intake intake, Sending sending, InstantSource clock, BiConsumer<String, RuntimeException> unexpected) {
        BarsApi api = new BarsApi(intake, sending, clock, unexpected);
        return List.of(
                api.route("POST", "/$process-message", "process-fhir-message", api::process),
                api.route("GET", "/ServiceRequest/{id}", "get-fhir-referral", api::get),
                api.route("GET", "/ServiceRequest", "list-fhir-referrals", api::list),
                api.route("POST", "/ServiceRequest/_search", "search-fhir-referrals", api::search),
                api.route("GET", "/metadata", "get-fhir-capabilities", api::metadata));
    }

    private Route route(String method, String path, String operationId, Function<Request, Response> handler) {
        return new Route(method + ' ' + ROOT + path, operationId, request -> {
            try {
                return handler.apply(request);
            } catch (RuntimeException fault) {
                unexpected.accept(request.id(), fault);
                return FhirResponse.refused(
                        request, ErrorCode.REC_SERVER_ERROR, cause(fault), "Something went wrong here.");
            }
        });
    }

    private static IssueType cause(RuntimeException fault) {
        if (fault instanceof StoreUnavailable store) {
            return switch (store.why()) {
                case BUSY -> IssueType.TRANSIENT;
                case AWAY -> IssueType.NO_STORE;
            };
        }
        return IssueType.EXCEPTION;
    }

    private Response process(Request request) {
        return RequestHeaders.withBody(request, () -> {
            UUID key = UUID.fromString(
                    request.findHeader(RequestHeaders.REQUEST_ID).orElseThrow());
            ReferralId fresh = ReferralId.of(request.caller().owner(), key);
            return known(request, () -> switch (FhirReader.read(request.body(), fresh)) {
                case Reading.Refused<Message>(List<Issue> issues) ->
                    FhirResponse.refused(request, ErrorCode.REC_BAD_REQUEST, issues);
                case Reading.Accepted<Message>(Message.Asked(Referral referral)) ->
                    past(request, referral, () -> receive(request, referral));
                case Reading.Accepted<Message>(Message.Revised(Referral referral)) ->
                    past(
                            request,
                            referral,
                            () -> worked(
                                    request, sending.revise(request.caller().owner(), key.toString(), referral)));
                case Reading.Accepted<Message>(Message.Withdrawn(ReferralId id, Case.Withdrawal why)) ->
                    worked(request, sending.withdraw(request.caller().owner(), key.toString(), id, why));
            });
        });
    }

    private Response receive(Request request, Referral referral) {
        return switch (intake.receive(request.caller().owner(), referral)) {
            case Receipt.Accepted(Case received, var indicative) -> taken(request, received);
            case Receipt.Duplicate duplicate -> duplicate(request);
            case Receipt.Busy busy -> busy(request);
        };
    }

    private Response worked(Request request, Worked worked) {
        return switch (worked) {
            case Worked.Done(Case now) -> taken(request, now);
            case Worked.Duplicate duplicate -> duplicate(request);
            case Worked.Unknown unknown -> unknown(request);
            case Worked.Closed closed -> conflict(request, "The referral is closed, so it can be changed no more.");
            case Worked.RevisedTooOften often ->
                conflict(request, "The referral was revised as often as it can be: send what is new as a new one.");
            case Worked.Joined joined -> conflict(request, "The referral is worked on with another.");
            case Worked.Refused refused -> conflict(request, "The referral does not stand where this can be done.");
            case Worked.Busy busy -> busy(request);
        };
    }

    private Response past(Request request, Referral referral, Supplier<Response> answer) {
        Set<Future> future = Future.of(referral, clock.instant());
        return future.isEmpty()
                ? answer.get()
                : FhirResponse.refused(
                        request,
                        ErrorCode.REC_BAD_REQUEST,
                        future.stream().sorted().map(BarsApi::issue).toList());
    }

    private static Issue issue(Future what) {
        String place = switch (what) {
            case ASKED -> "ServiceRequest).authoredOn";
            case BORN -> "Patient).birthDate";
            case GROUND -> "Consent).dateTime";
            case DOCUMENT -> "DocumentReference).content.attachment.creation";
        };
        return new Issue(
                IssueType.BUSINESS_RULE, "Bundle.entry.resource.ofType(" + place, "Must not be later than today.");
    }

    private Response get(Request request) {
        return RequestHeaders.routed(
                request,
                () -> known(
                        request,
                        () -> Ids.find(request.getPathParameter("id"))
                                .map(id -> sending.read(request.caller().owner(), id, request.id())
                                        .map(found -> FhirResponse.ok(request, Replies.request(found)))
                                        .orElseGet(() -> unknown(request)))
                                .orElseGet(() -> FhirResponse.refused(
                                        request,
                                        ErrorCode.REC_BAD_REQUEST,
                                        IssueType.VALUE,
                                        "The id must be a UUID."))));
    }

    private Response list(Request request) {
        return RequestHeaders.routed(
                request,
                () -> FhirResponse.refused(
                        request,
                        ErrorCode.REC_BAD_REQUEST,
                        request.query().isEmpty() ? IssueType.REQUIRED : IssueType.NOT_SUPPORTED,
                        ADDRESS));
    }

    private Response search(Request request) {
        return RequestHeaders.typed(
                request,
                SearchForm.MEDIA_TYPE,
                () -> known(request, () -> switch (SearchForm.read(request)) {
                    case Reading.Refused<SearchForm.Sought>(List<Issue> issues) -> unsearched(request, issues);
                    case Reading.Accepted<SearchForm.Sought>(SearchForm.Sought sought) -> found(request, sought);
                }));
    }

    /** What is asked soundly and only not offered is not a bad request. */
    private static Response unsearched(Request request, List<Issue> issues) {
        boolean sound = issues.stream().allMatch(issue -> issue.type() == IssueType.NOT_SUPPORTED);
        return FhirResponse.refused(request, sound ? ErrorCode.REC_NOT_IMPLEMENTED : ErrorCode.REC_BAD_REQUEST, issues);
    }

    private Response found(Request request, SearchForm.Sought sought) {
        String sender = request.caller().owner();
        List<Case> page = sought.person()
                .map(person -> sending.search(sender, person, sought.id(), sought.after(), request.id()))
                .orElseGet(() -> sought.id().flatMap(id -> sending.read(sender, id, request.id())).stream()
                        .toList());
        Optional<String> next = page.size() < Sending.PAGE
                ? Optional.empty()
                : Optional.of(SearchForm.token(page.getLast().id()));
        return FhirResponse.ok(request, Replies.found(page, request.base() + ROOT, next));
    }

    private Response metadata(Request request) {
        return RequestHeaders.checked(request, () -> FhirResponse.ok(request, Replies.capability()));
    }

    /** The answer to somebody who has a name here. */
    private static Response known(Request request, Supplier<Response> answer) {
        return request.caller().isAnonymous()
                ? FhirResponse.refused(
                        request,
                        ErrorCode.REC_UNAUTHORIZED,
                        IssueType.FORBIDDEN,
                        "Call with the key of an organisation.")
                : answer.get();
    }

    private Response taken(Request request, Case now) {
        return FhirResponse.ok(
                request,
                Replies.taken(request.findHeader(RequestHeaders.REQUEST_ID).orElseThrow(), now, clock.instant()));
    }

    private static Response unknown(Request request) {
        return FhirResponse.refused(
                request, ErrorCode.REC_NOT_FOUND, IssueType.NOT_FOUND, "You sent no referral that has this id.");
    }

    private static Response duplicate(Request request) {
        return FhirResponse.refused(
                request,
                ErrorCode.REC_CONFLICT,
                IssueType.DUPLICATE,
                "A message with this x-request-id was taken before; nothing happened now.");
    }

    private static Response conflict(Request request, String diagnostics) {
        return FhirResponse.refused(request, ErrorCode.REC_CONFLICT, IssueType.CONFLICT, diagnostics);
    }

    private static Response busy(Request request) {
        return FhirResponse.refused(
                request,
                ErrorCode.REC_SERVICE_UNAVAILABLE,
                IssueType.TRANSIENT,
                "Too many others changed the same record at this moment: send the same again.");
    }
}
