package uk.gov.essex.smart.supermarket.lambda.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Licence;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Newest;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;
import uk.gov.essex.smart.supermarket.catalogue.Theme;
import uk.gov.essex.smart.supermarket.lambda.dcat.Addresses;
import uk.gov.essex.smart.supermarket.lambda.door.ListingParts;

/** Data sets as JSON: a few words of each that was found, and everything of one. */
final class ListingJson {

    private final Addresses addresses;

    ListingJson(Addresses addresses) {
        this.addresses = addresses;
    }

    void writeBrief(JsonGenerator json, Listing listing) throws IOException {
        writeNames(json, listing);
        Particulars said = listing.particulars();
        ListingParts.words(json, "themes", said.themes());
        ListingParts.price(json, listing);
        json.writeStringField("licence", Words.word(said.terms().licence()));
        json.writeStringField("frequency", Words.word(said.frequency()));
        ListingParts.words(json, "districts", said.coverage().districts());
        json.writeStringField("modified", listing.modified().toString());
        if (listing.newest().isPresent()) {
            Newest newest = listing.newest().get();
            json.writeObjectFieldStart("newest");
            json.writeNumberField("number", newest.number());
            json.writeStringField("released", newest.released().toString());
            json.writeNumberField("rows", newest.rows());
            ListingParts.words(json, "formats", newest.formats());
            json.writeEndObject();
        }
    }

    /** All but the versions. */
    void write(JsonGenerator json, Listing listing) throws IOException {
        writeNames(json, listing);
        Particulars said = listing.particulars();
        writeThemes(json, said.themes());
        ListingParts.price(json, listing);
        writeLicence(json, said.terms().licence());
        writeWord(json, "frequency", said.frequency(), said.frequency().uri());
        writeCoverage(json, said.coverage());
        json.writeStringField("provenance", said.provenance().value());
        ListingParts.contact(json, said.contact());
        json.writeStringField("modified", listing.modified().toString());
        json.writeStringField("versions", addresses.versions(listing.id()));
    }

    private void writeNames(JsonGenerator json, Listing listing) throws IOException {
        Particulars said = listing.particulars();
        json.writeStringField("id", listing.id().value());
        json.writeStringField("address", addresses.dataSet(listing.id()));
        json.writeStringField("title", said.title().value());
        json.writeStringField("description", said.description().value());
        json.writeStringField("publisher", listing.publisher().value());
        ListingParts.keywords(json, said.keywords());
    }

    private static void writeThemes(JsonGenerator json, Collection<Theme> themes) throws IOException {
        json.writeArrayFieldStart("themes");
        for (Theme theme : themes.stream().sorted().toList()) {
            json.writeStartObject();
            json.writeStringField("word", Words.word(theme));
            json.writeStringField("title", theme.label());
            json.writeStringField("uri", theme.uri());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLicence(JsonGenerator json, Licence licence) throws IOException {
        json.writeObjectFieldStart("licence");
        json.writeStringField("word", Words.word(licence));
        json.writeStringField("title", licence.title());
        json.writeStringField("uri", licence.uri());
        json.writeEndObject();
    }

    private static void writeWord(JsonGenerator json, String name, Enum<?> word, String uri) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("word", Words.word(word));
        json.writeStringField("uri", uri);
        json.writeEndObject();
    }

    private static void writeCoverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        if (coverage.box().isPresent()) {
            Box box = coverage.box().get();
            json.writeArrayFieldStart("box");
            for (double degrees : List.of(box.west(), box.south(), box.east(), box.north())) {
                json.writeNumber(degrees);
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("districts");
        for (District district : coverage.districts().stream().sorted().toList()) {
            json.writeStartObject();
            json.writeStringField("word", Words.word(district));
            json.writeStringField("title", district.title());
            json.writeStringField("uri", district.uri());
            json.writeEndObject();
        }
        json.writeEndArray();
        ListingParts.period(json, coverage.period());
        json.writeEndObject();
    }
}
