package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.trust.Acted;
import uk.gov.essex.smart.supermarket.trust.Docket;
import uk.gov.essex.smart.supermarket.trust.Judging;
import uk.gov.essex.smart.supermarket.trust.Report;
import uk.gov.essex.smart.supermarket.trust.ReportId;
import uk.gov.essex.smart.supermarket.trust.Reviewer;
import uk.gov.essex.smart.supermarket.trust.Ruling;

/** What reviewers do: judge reports, take data sets down and let them be found again. */
final class JudgingEndpoints {

    private static final String DECISION = "Must be one of: " + Words.all(Ruling.class) + ".";
    private static final String REVIEWER = "Must be the name of the person who answers for it, 1 to 200 characters.";
    private static final String REASON =
            "Must be 1 to 1024 characters that may be shown to those who have the data set.";

    private final Judging judging;

    JudgingEndpoints(Stock stock) {
        judging = new Judging(stock.catalogue(), stock.dockets(), stock.trades(), stock.notices(), stock.clock());
    }

    Response judge(Request request) {
        return Answers.json(
                request,
                () -> Answers.by(
                        request,
                        "report",
                        ReportEndpoints.REPORT,
                        ReportId::find,
                        id -> Body.answer(request, fields -> judge(request, id, fields))));
    }

    private Response judge(Request request, ReportId id, Fields fields) {
        fields.known(Set.of("decision", "reviewer", "reason"));
        Optional<Ruling> ruling = fields.required("decision", DECISION, word -> Words.find(Ruling.class, word));
        return answered(request, fields, (by, reason) -> judging.judge(id, ruling.orElseThrow(), by, reason));
    }

    Response takeDown(Request request) {
        return ofDataSet(request, judging::takeDown);
    }

    Response restore(Request request) {
        return ofDataSet(request, judging::restore);
    }

    /** Something that a reviewer does with a data set. */
    private interface Step {
        Acted of(DataSetId dataSet, Reviewer by, Passage reason);
    }

    private static Response ofDataSet(Request request, Step step) {
        return Answers.json(
                request,
                () -> DataSetNames.named(
                        request,
                        dataSet -> Body.answer(
                                request,
                                fields -> answered(
                                        request,
                                        fields.known(Set.of("reviewer", "reason")),
                                        (by, reason) -> step.of(dataSet, by, reason)))));
    }

    /** Does it once everything was read, or answers every fault. */
    private static Response answered(Request request, Fields fields, BiFunction<Reviewer, Passage, Acted> step) {
        Optional<Line> name = fields.required("reviewer", REVIEWER, Line::find);
        Optional<Passage> reason = fields.required("reason", REASON, Passage::find);
        return fields.faults().isEmpty()
                ? answer(
                        request,
                        step.apply(new Reviewer(Accounts.of(request), name.orElseThrow()), reason.orElseThrow()))
                : Body.invalid(request, fields.faults());
    }

    private static Response answer(Request request, Acted acted) {
        return switch (acted) {
            case Acted.Done(Docket docket, Optional<Report> report) ->
                Answers.ok(json -> {
                    DocketJson.write(json, docket);
                    if (report.isPresent()) {
                        json.writeObjectFieldStart("report");
                        ReportJson.whole(json, report.get());
                        json.writeEndObject();
                    }
                });
            case Acted.Refused(Acted.Reason reason) -> TrustProblems.of(request, reason);
        };
    }
}
