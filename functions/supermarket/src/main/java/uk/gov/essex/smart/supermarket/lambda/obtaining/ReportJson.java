package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.trust.Judgement;
import uk.gov.essex.smart.supermarket.trust.Report;
import uk.gov.essex.smart.supermarket.trust.Reviewer;

/** Writes reports: to whoever has the reference without what was said, to reviewers with it. */
final class ReportJson {

    private ReportJson() {}

    static void state(JsonGenerator json, Report report) throws IOException {
        json.writeStringField("report", report.id().value());
        json.writeStringField("dataSet", report.dataSet().value());
        json.writeStringField("kind", Words.word(report.concern()));
        json.writeStringField("made", report.made().toString());
        Optional<Judgement> judgement = report.judgement();
        json.writeStringField("state", judgement.map(ReportJson::state).orElse("waiting"));
        if (judgement.isPresent()) {
            json.writeStringField("judged", judgement.get().at().toString());
        }
    }

    private static String state(Judgement judgement) {
        return switch (judgement.ruling()) {
            case UPHOLD -> "upheld";
            case DISMISS -> "dismissed";
        };
    }

    static void whole(JsonGenerator json, Report report) throws IOException {
        state(json, report);
        json.writeStringField("text", report.text().value());
        Optional<Judgement> judgement = report.judgement();
        if (judgement.isPresent()) {
            reviewer(json, judgement.get().by());
            json.writeStringField("reason", judgement.get().reason().value());
        }
    }

    static void reviewer(JsonGenerator json, Reviewer by) throws IOException {
        json.writeStringField("reviewer", by.name().value());
        json.writeStringField("account", by.account().value());
    }
}
