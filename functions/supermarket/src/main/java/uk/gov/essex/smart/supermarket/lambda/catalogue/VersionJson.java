package uk.gov.essex.smart.supermarket.lambda.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Column;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Release;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;

/** Versions as JSON. Where files are stored is nobody's business: an address says where they are obtained. */
final class VersionJson {

    private final Addresses addresses;

    VersionJson(Addresses addresses) {
        this.addresses = addresses;
    }

    /** All but the columns, which may be many. */
    void writeBrief(JsonGenerator json, Version version) throws IOException {
        Release release = version.release();
        json.writeNumberField("number", version.number());
        json.writeStringField("address", addresses.version(version.dataSet(), version.number()));
        json.writeStringField("released", version.released().toString());
        json.writeStringField("changes", release.changes().value());
        json.writeNumberField("rows", release.rows());
        json.writeStringField("screened", release.screened().toString());
        json.writeStringField("reviewer", release.reviewer().value());
        json.writeArrayFieldStart("files");
        for (Distribution file : release.distributions()) {
            writeFile(json, version, file);
        }
        json.writeEndArray();
    }

    void write(JsonGenerator json, Version version) throws IOException {
        writeBrief(json, version);
        json.writeArrayFieldStart("columns");
        for (Column column : version.release().columns()) {
            writeColumn(json, column);
        }
        json.writeEndArray();
        if (!version.release().columns().isEmpty()) {
            json.writeStringField("dataPackage", addresses.dataPackage(version.dataSet(), version.number()));
        }
    }

    private void writeFile(JsonGenerator json, Version version, Distribution file) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", Words.word(file.format()));
        json.writeStringField("mediaType", file.format().mediaType());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.checksum().value());
        json.writeStringField("obtainAt", addresses.file(version.dataSet(), version.number(), file.format()));
        json.writeEndObject();
    }

    private static void writeColumn(JsonGenerator json, Column column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name().value());
        json.writeStringField("type", Words.word(column.type()));
        if (column.description().isPresent()) {
            json.writeStringField(
                    "description", column.description().map(Passage::value).orElseThrow());
        }
        if (column.unit().isPresent()) {
            json.writeStringField("unit", column.unit().map(Line::value).orElseThrow());
        }
        json.writeEndObject();
    }
}
