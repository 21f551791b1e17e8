package uk.gov.essex.smart.supermarket.lambda.publishing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.Decision;
import uk.gov.essex.smart.supermarket.uploads.Outcome;
import uk.gov.essex.smart.supermarket.uploads.Parts;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.UploadState;
import uk.gov.essex.smart.supermarket.uploads.Withheld;

/** An upload as its publisher sees it. Findings are told by kind, column and count, never by what was found. */
final class UploadJson {

    private UploadJson() {}

    static void write(JsonGenerator json, Upload upload, Instant now) throws IOException {
        UploadState state = upload.state(now);
        json.writeStringField("id", upload.id().value());
        json.writeStringField("dataSet", upload.dataSet().value());
        json.writeStringField("state", Words.word(state));
        json.writeStringField(
                "format", Words.word(upload.manifest().declaration().format()));
        json.writeNumberField("bytes", upload.manifest().bytes());
        json.writeStringField("sha256", upload.manifest().checksum().value());
        json.writeNumberField("parts", upload.manifest().parts().count());
        json.writeNumberField("partBytes", Parts.PART_BYTES);
        json.writeStringField("begun", upload.begun().toString());
        json.writeStringField("changed", upload.changed().toString());
        if (state == UploadState.AWAITED) {
            json.writeStringField(
                    "awaitedUntil", upload.begun().plus(Upload.AWAITED_FOR).toString());
        }
        if (upload.outcome().isPresent()) {
            screening(json, upload.outcome().get());
        }
        if (upload.decision().isPresent()) {
            decision(json, upload.decision().get());
        }
    }

    private static void screening(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeObjectFieldStart("screening");
        json.writeStringField("at", outcome.at().toString());
        switch (outcome.screened()) {
            case Screened.Cleared(Profile profile) -> {
                json.writeStringField("outcome", "cleared");
                json.writeNumberField("rows", profile.rows());
                withheld(json, outcome.withheld());
            }
            case Screened.Quarantined(Profile profile, List<Finding> findings) -> {
                json.writeStringField("outcome", "quarantined");
                json.writeNumberField("rows", profile.rows());
                findings(json, findings);
                withheld(json, outcome.withheld());
            }
            case Screened.Refused refused -> {
                json.writeStringField("outcome", "refused");
                json.writeStringField("reason", refused.refusal().slug());
                if (refused.row() > 0) {
                    json.writeNumberField("row", refused.row());
                }
            }
        }
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("kind", Words.word(finding.kind()));
            json.writeStringField("column", finding.column());
            json.writeNumberField("count", finding.count());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void withheld(JsonGenerator json, List<Withheld> formats) throws IOException {
        json.writeArrayFieldStart("withheld");
        for (Withheld format : formats) {
            json.writeStartObject();
            json.writeStringField("format", Words.word(format.format()));
            json.writeStringField("reason", Words.word(format.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void decision(JsonGenerator json, Decision decision) throws IOException {
        json.writeObjectFieldStart("decision");
        json.writeStringField("decision", Words.word(decision.verdict()));
        json.writeStringField("reviewer", decision.reviewer().value());
        if (decision.reason().isPresent()) {
            json.writeStringField("reason", decision.reason().get().value());
        }
        json.writeEndObject();
    }
}
