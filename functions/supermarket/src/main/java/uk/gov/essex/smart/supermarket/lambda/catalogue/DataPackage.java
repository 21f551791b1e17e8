package uk.gov.essex.smart.supermarket.lambda.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.catalogue.Column;
import uk.gov.essex.smart.supermarket.catalogue.Contact;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;

/** A version of tabular data as a Data Package 2.0, the files as its resources (datapackage.org). */
final class DataPackage {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final Addresses addresses;

    DataPackage(Addresses addresses) {
        this.addresses = addresses;
    }

    byte[] bytes(Listing listing, Version version) {
        return Json.object(json -> {
            Particulars said = listing.particulars();
            json.writeStringField("$schema", PROFILES + "datapackage.json");
            json.writeStringField("name", listing.id().value());
            json.writeStringField("id", addresses.version(listing.id(), version.number()));
            json.writeStringField("title", said.title().value());
            json.writeStringField("description", said.description().value());
            json.writeStringField("homepage", addresses.dataSet(listing.id()));
            json.writeStringField("version", Integer.toString(version.number()));
            json.writeStringField("created", version.released().toString());
            writeKeywords(json, said);
            writeLicence(json, said.terms().licence());
            writeContact(json, said.contact());
            writeSource(json, said);
            json.writeArrayFieldStart("resources");
            for (Distribution file : version.release().distributions()) {
                json.writeStartObject();
                writeResource(json, version, file);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void writeKeywords(JsonGenerator json, Particulars said) throws IOException {
        if (!said.keywords().isEmpty()) {
            json.writeArrayFieldStart("keywords");
            for (Line keyword : said.keywords()) {
                json.writeString(keyword.value());
            }
            json.writeEndArray();
        }
    }

    private static void writeLicence(JsonGenerator json, Licence licence) throws IOException {
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        Optional<String> name = openDefinitionId(licence);
        if (name.isPresent()) {
            json.writeStringField("name", name.get());
        }
        json.writeStringField("path", licence.uri());
        json.writeStringField("title", licence.title());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static Optional<String> openDefinitionId(Licence licence) {
        return switch (licence) {
            case OGL_3 -> Optional.of("OGL-UK-3.0");
            case CC0_1 -> Optional.of("CC0-1.0");
            case CC_BY_4 -> Optional.of("CC-BY-4.0");
            case ODBL_1 -> Optional.of("ODbL-1.0");
            case ODC_BY_1 -> Optional.of("ODC-BY-1.0");
            case COMMERCIAL_1 -> Optional.empty();
        };
    }

    private static void writeContact(JsonGenerator json, Contact contact) throws IOException {
        json.writeArrayFieldStart("contributors");
        json.writeStartObject();
        json.writeStringField("title", contact.name().value());
        json.writeStringField("email", contact.email());
        json.writeArrayFieldStart("roles");
        json.writeString("contactPoint");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeSource(JsonGenerator json, Particulars said) throws IOException {
        json.writeArrayFieldStart("sources");
        json.writeStartObject();
        json.writeStringField("title", said.provenance().value());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeResource(JsonGenerator json, Version version, Distribution file) throws IOException {
        Format format = file.format();
        json.writeStringField("name", version.dataSet().value() + '-' + Words.word(format));
        json.writeStringField("path", addresses.file(version.dataSet(), version.number(), format));
        json.writeStringField("format", format.extension());
        json.writeStringField("mediatype", format.mediaType());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("hash", "sha256:" + file.checksum().value());
        if (format == Format.CSV || format == Format.JSON) {
            json.writeStringField("encoding", "utf-8");
        }
        if (format != Format.GEOJSON) {
            json.writeStringField("type", "table");
            json.writeObjectFieldStart("schema");
            json.writeStringField("$schema", PROFILES + "tableschema.json");
            writeFields(json, version);
            json.writeEndObject();
        }
    }

    private static void writeFields(JsonGenerator json, Version version) throws IOException {
        json.writeArrayFieldStart("fields");
        for (Column column : version.release().columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name().value());
            json.writeStringField("type", Words.word(column.type()));
            if (column.description().isPresent()) {
                json.writeStringField("description", column.description().get().value());
            }
            if (column.unit().isPresent()) {
                json.writeStringField("unit", column.unit().get().value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
