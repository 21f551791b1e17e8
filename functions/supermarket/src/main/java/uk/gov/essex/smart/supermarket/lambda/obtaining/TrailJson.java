package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.trust.Entry;
import uk.gov.essex.smart.supermarket.trust.Happening;

/** Writes what happened to data sets. */
final class TrailJson {

    private TrailJson() {}

    static void write(JsonGenerator json, Happening happening) throws IOException {
        switch (happening) {
            case Happening.Done(Entry entry, Happening.Place _) -> write(json, entry);
            case Happening.Released(Version version, Happening.Place _) -> write(json, version);
        }
    }

    private static void write(JsonGenerator json, Entry entry) throws IOException {
        json.writeStringField("at", entry.at().toString());
        json.writeStringField("deed", Words.word(entry.deed()));
        json.writeBooleanField("hidden", entry.hidden());
        if (entry.report().isPresent()) {
            json.writeStringField("report", entry.report().get().value());
        }
        if (entry.by().isPresent()) {
            ReportJson.reviewer(json, entry.by().get());
        }
        if (entry.reason().isPresent()) {
            json.writeStringField("reason", entry.reason().get().value());
        }
    }

    private static void write(JsonGenerator json, Version version) throws IOException {
        json.writeStringField("at", version.released().toString());
        json.writeStringField("deed", "released");
        json.writeNumberField("version", version.number());
        json.writeStringField("reviewer", version.release().reviewer().value());
    }
}
