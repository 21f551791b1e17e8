package uk.gov.essex.smart.supermarket.lambda.publishing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Price;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Facet;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Newest;
import uk.gov.essex.smart.supermarket.catalogue.Particulars;

/** A publisher's own listing: what the form takes, as it takes it, and how far the listing is. */
final class ListingJson {

    private ListingJson() {}

    static void write(JsonGenerator json, Listing listing) throws IOException {
        json.writeStringField("id", listing.id().value());
        json.writeStringField("stage", Words.word(listing.stage()));
        json.writeNumberField("revision", listing.revision());
        Particulars said = listing.particulars();
        json.writeStringField("title", said.title().value());
        json.writeStringField("description", said.description().value());
        json.writeArrayFieldStart("keywords");
        for (Line keyword : said.keywords()) {
            json.writeString(keyword.value());
        }
        json.writeEndArray();
        words(json, "themes", said.themes());
        price(json, listing, said.terms().price());
        json.writeStringField("licence", Words.word(said.terms().licence()));
        json.writeStringField("frequency", Words.word(said.frequency()));
        coverage(json, said.coverage());
        json.writeStringField("provenance", said.provenance().value());
        json.writeObjectFieldStart("contact");
        json.writeStringField("name", said.contact().name().value());
        json.writeStringField("email", said.contact().email());
        json.writeEndObject();
        json.writeStringField("created", listing.created().toString());
        json.writeStringField("modified", listing.modified().toString());
        newest(json, listing.newest());
    }

    private static void price(JsonGenerator json, Listing listing, Price price) throws IOException {
        json.writeObjectFieldStart("price");
        json.writeStringField("plan", Facet.PRICE.values(listing).iterator().next());
        json.writeNumberField("fee", price.fee().value());
        json.writeEndObject();
    }

    private static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        if (coverage.box().isPresent()) {
            Box box = coverage.box().get();
            json.writeObjectFieldStart("box");
            json.writeNumberField("west", box.west());
            json.writeNumberField("south", box.south());
            json.writeNumberField("east", box.east());
            json.writeNumberField("north", box.north());
            json.writeEndObject();
        }
        words(json, "districts", coverage.districts());
        if (coverage.period().isPresent()) {
            if (coverage.period().get().from().isPresent()) {
                json.writeStringField(
                        "from", coverage.period().get().from().get().toString());
            }
            if (coverage.period().get().to().isPresent()) {
                json.writeStringField(
                        "until", coverage.period().get().to().get().toString());
            }
        }
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String name, Collection<? extends Enum<?>> constants)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : constants.stream().map(Words::word).sorted().toList()) {
            json.writeString(word);
        }
        json.writeEndArray();
    }

    private static void newest(JsonGenerator json, Optional<Newest> newest) throws IOException {
        if (newest.isPresent()) {
            json.writeObjectFieldStart("newest");
            json.writeNumberField("number", newest.get().number());
            json.writeStringField("released", newest.get().released().toString());
            json.writeEndObject();
        }
    }
}
