package uk.gov.essex.smart.movement.lambda.gtfs;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import uk.gov.essex.smart.common.http.Json;

/** A report as its publisher reads it. */
final class ReportJson {

    private ReportJson() {}

    static byte[] of(String key, ImportReport report) {
        return Json.object(json -> {
            json.writeStringField("feed", key);
            json.writeStringField("outcome", word(report.outcome()));
            if (!report.edition().isEmpty()) {
                json.writeStringField("edition", report.edition());
                json.writeStringField("firstDay", report.firstDay());
                json.writeStringField("lastDay", report.lastDay());
                json.writeNumberField("stops", report.stops());
                json.writeNumberField("trips", report.trips());
            }
            json.writeObjectFieldStart("counts");
            for (var count : report.counts().entrySet()) {
                json.writeNumberField(word(count.getKey()), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                write(json, finding);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", word(finding.kind().severity()));
        json.writeStringField("finding", word(finding.kind()));
        if (!finding.file().isEmpty()) {
            json.writeStringField("file", finding.file());
        }
        if (finding.line() > 0) {
            json.writeNumberField("line", finding.line());
        }
        if (!finding.id().isEmpty()) {
            json.writeStringField("id", finding.id());
        }
        json.writeStringField("remedy", finding.kind().remedy());
        json.writeEndObject();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
