package uk.gov.essex.smart.supermarket.lambda.publishing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.uploads.Outcome;
import uk.gov.essex.smart.supermarket.uploads.Prepared;
import uk.gov.essex.smart.supermarket.uploads.Step;
import uk.gov.essex.smart.supermarket.uploads.Upload;

/** An upload as reviewers see it: with what was declared, what its columns hold, and who did what with it. */
final class ReviewJson {

    private ReviewJson() {}

    /** A place in the queue. */
    static void writeBrief(JsonGenerator json, Upload upload, Instant now) throws IOException {
        UploadJson.write(json, upload, now);
        json.writeStringField("publisher", upload.publisher().value());
    }

    static void write(JsonGenerator json, Upload upload, List<Step> steps, Instant now) throws IOException {
        writeBrief(json, upload, now);
        json.writeStringField("changes", upload.manifest().changes().value());
        declaration(json, upload.manifest().declaration());
        if (upload.outcome().isPresent()) {
            outcome(json, upload.outcome().get());
        }
        if (upload.decision().isPresent()) {
            answers(json, upload.decision().get().findings());
        }
        steps(json, steps);
    }

    private static void declaration(JsonGenerator json, Declaration declaration) throws IOException {
        json.writeObjectFieldStart("declared");
        names(json, "quasiIdentifiers", declaration.quasiIdentifiers());
        names(json, "counts", declaration.counts());
        json.writeNumberField("smallestGroup", declaration.smallestGroup());
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String name, Collection<String> names) throws IOException {
        json.writeArrayFieldStart(name);
        for (String one : names.stream().sorted().toList()) {
            json.writeString(one);
        }
        json.writeEndArray();
    }

    private static void outcome(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeArrayFieldStart("columns");
        for (ColumnProfile column : outcome.profile().map(Profile::columns).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("type", Words.word(column.type()));
            json.writeNumberField("values", column.values());
            json.writeNumberField("nulls", column.nulls());
            json.writeNumberField("distinct", column.distinct());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("prepared");
        for (Prepared prepared : outcome.prepared()) {
            json.writeStartObject();
            json.writeStringField("format", Words.word(prepared.format()));
            json.writeNumberField("bytes", prepared.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void answers(JsonGenerator json, Map<Kind, Passage> answers) throws IOException {
        json.writeObjectFieldStart("findings");
        for (Map.Entry<Kind, Passage> answer : new TreeMap<>(answers).entrySet()) {
            json.writeStringField(Words.word(answer.getKey()), answer.getValue().value());
        }
        json.writeEndObject();
    }

    private static void steps(JsonGenerator json, List<Step> steps) throws IOException {
        json.writeArrayFieldStart("steps");
        for (Step step : steps) {
            json.writeStartObject();
            json.writeStringField("to", Words.word(step.to()));
            json.writeStringField("who", step.who());
            json.writeStringField("at", step.at().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
