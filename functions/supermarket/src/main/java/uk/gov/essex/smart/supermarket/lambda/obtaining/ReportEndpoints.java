package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetProblems;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.lambda.door.RequestKeys;
import uk.gov.essex.smart.supermarket.trust.Concern;
import uk.gov.essex.smart.supermarket.trust.Dockets;
import uk.gov.essex.smart.supermarket.trust.Queued;
import uk.gov.essex.smart.supermarket.trust.Report;
import uk.gov.essex.smart.supermarket.trust.ReportId;
import uk.gov.essex.smart.supermarket.trust.Reported;
import uk.gov.essex.smart.supermarket.trust.Reporting;

/** Reports as anyone makes them and follows them up, and as reviewers find them. */
final class ReportEndpoints {

    static final String REPORT = "Must be a report's reference of 32 digits of 0-9 and a-f.";

    private static final String PATH = "/supermarket/obtaining/reports/";
    private static final String KIND = "Must be one of: " + Words.all(Concern.class) + ".";
    private static final String TEXT =
            "Must say in 1 to 1024 characters what is wrong and where. Leave out who you are.";

    private final Reporting reporting;
    private final Dockets dockets;
    private final InstantSource clock;

    ReportEndpoints(Stock stock) {
        reporting = new Reporting(stock.catalogue(), stock.dockets(), stock.clock());
        dockets = stock.dockets();
        clock = stock.clock();
    }

    Response report(Request request) {
        return Answers.json(
                request,
                () -> DataSetNames.named(
                        request,
                        dataSet -> RequestKeys.keyed(
                                request,
                                key -> Body.answer(request, fields -> report(request, dataSet, key, fields)))));
    }

    private Response report(Request request, DataSetId dataSet, RequestKey key, Fields fields) {
        fields.known(Set.of("kind", "text"));
        Optional<Concern> concern = fields.required("kind", KIND, word -> Words.find(Concern.class, word));
        Optional<Passage> text = fields.required("text", TEXT, Passage::find);
        return fields.faults().isEmpty()
                ? answer(request, reporting.report(dataSet, key, concern.orElseThrow(), text.orElseThrow()))
                : Body.invalid(request, fields.faults());
    }

    private Response answer(Request request, Reported reported) {
        return switch (reported) {
            case Reported.Taken(Report report) -> accepted(report);
            case Reported.Unknown() -> DataSetProblems.unknown(request);
            case Reported.KeyUsed() -> RequestKeys.used(request, "report", "report");
            case Reported.Enough(Instant until) ->
                TrustProblems.enough(request, Duration.between(clock.instant(), until));
            case Reported.Busy() -> Answers.busy(request, "the data set");
        };
    }

    private static Response accepted(Report report) {
        Response ok = Answers.ok(json -> ReportJson.state(json, report));
        return new Response(202, ok.headers(), ok.body())
                .withHeader("location", PATH + report.id().value());
    }

    /** How a report stands, to whoever has its reference. */
    Response get(Request request) {
        return Answers.json(
                request,
                () -> Answers.by(
                        request,
                        "report",
                        REPORT,
                        ReportId::find,
                        id -> dockets.findReport(id)
                                .map(report -> Answers.ok(json -> ReportJson.state(json, report)))
                                .orElseGet(() -> TrustProblems.unknown(request))));
    }

    /** Those that wait to be judged. */
    Response list(Request request) {
        return Pages.json(
                request,
                Pages.at((at, name) -> ReportId.find(name).map(id -> new Queued(at, id))),
                (after, limit) -> Pages.of(
                        request,
                        json -> {},
                        dockets.listWaiting(after, limit + 1),
                        limit,
                        ReportJson::whole,
                        last -> Pages.cursor(last.made(), last.id().value())));
    }
}
